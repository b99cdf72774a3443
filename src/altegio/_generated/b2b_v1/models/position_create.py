# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class PositionCreate(Request, kw_only=True):
    """What to create a position with."""

    title: str
