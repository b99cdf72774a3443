# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class SmsCampaignSend(Request, kw_only=True):
    """The text message to send to all clients that a filter finds."""

    text: str | Unset = UNSET
    """SMS text."""
