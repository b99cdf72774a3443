# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class NotificationChannelsUpdate(Request, kw_only=True):
    """The channels to turn on or off for a kind of notification."""

    push: int | Unset = UNSET
