# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class EmailSend(Request, kw_only=True):
    """The e-mail to send to certain clients."""

    client_ids: list[int]
    subject: str
    text: str
