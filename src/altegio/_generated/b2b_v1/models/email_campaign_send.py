# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class EmailCampaignSend(Request, kw_only=True):
    """The e-mail to send to all clients that a filter finds."""

    subject: str
    text: str
