# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class NotificationChannels(Answer, kw_only=True):
    """The channels that a kind of notification uses, 1 for on and 0 for off."""

    push: int | None = None
    sms: int | None = None
    email: int | None = None
