# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class SmsSend(Request, kw_only=True):
    """The text message to send to certain clients."""

    client_ids: list[int] | Unset = UNSET
    text: str | Unset = UNSET
    """SMS text."""
