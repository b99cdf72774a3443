# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import ClassVar

from altegio._calls.model import PROMISED, Answer


class Inventory(Answer, kw_only=True):
    """A place where a location keeps products.

    Attributes:
        id: Inventory ID.
        for_service: 1 when used to write off consumables automatically.
        for_sale: 1 when it is the default inventory for product sales.
        weight: Sort order.
    """

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["for_service", "for_sale"])
    id: int = PROMISED
    """Inventory ID."""
    title: str | None = None
    for_service: bool | None = None
    """1 when used to write off consumables automatically."""
    for_sale: bool | None = None
    """1 when it is the default inventory for product sales."""
    comment: str | None = None
    weight: int | None = None
    """Sort order."""
