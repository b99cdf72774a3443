# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class Inventory(
    Answer, kw_only=True, rename={"is_for_services": "for_service", "is_for_sale": "for_sale"}
):
    """A place where a location keeps products."""

    id: int | None = None
    """Inventory ID."""
    title: str | None = None
    is_for_services: int | None = None
    """1 when used to write off consumables automatically."""
    is_for_sale: int | None = None
    """1 when it is the default inventory for product sales."""
    comment: str | None = None
    weight: int | None = None
    """Sort order."""
