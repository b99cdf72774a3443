# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class ClientCommentCreate(Request, kw_only=True):
    """The note to add about a client."""

    text: str
