# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import VisitorKind


class Visitor(Answer, kw_only=True):
    """The person who really comes, when it is not the client."""

    id: int | None = None
    """Visitor id."""
    title: str | None = None
    """Visitor name."""
    slug: VisitorKind | None = None
    """Kind of visitor."""
