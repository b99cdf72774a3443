# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Reference


class ChainServiceCategory(Answer, kw_only=True):
    """A category of services that is kept for a whole chain, with its services."""

    id: int | None = None
    """Service category id."""
    title: str | None = None
    services: list[Reference] | None = None
    """Sent on request only."""
