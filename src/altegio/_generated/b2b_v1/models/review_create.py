# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class ReviewCreate(Request, kw_only=True, rename={"rating": "mark"}):
    """The opinion of a team member to leave."""

    rating: int
    """1 to 5."""
    text: str
    name: str
    """Author name shown with the review."""
