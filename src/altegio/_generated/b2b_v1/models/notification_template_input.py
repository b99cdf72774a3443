# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import Literal

from altegio._calls.model import UNSET, Request, Unset


class NotificationTemplateInput(Request, kw_only=True):
    """The message that a promotion is to send."""

    type: Literal["none", "big", "mid", "small", "custom"] | Unset = UNSET
    """Which template to use."""
    body: str | Unset = UNSET
    """Message text, used with type custom only."""
