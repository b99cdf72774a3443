# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class Inventory(
    AnswerModel, kw_only=True, rename={"is_for_services": "for_service", "is_for_sale": "for_sale"}
):
    """A place where a location keeps products.

    Attributes:
        id: Inventory ID.
        is_for_services: Used to write off consumables automatically.
        is_for_sale: The default inventory for product sales.
        weight: Sort order.
    """

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["is_for_services", "is_for_sale"])
    id: int = ALWAYS_SENT
    """Inventory ID."""
    title: str | None = None
    is_for_services: bool | None = None
    """Used to write off consumables automatically."""
    is_for_sale: bool | None = None
    """The default inventory for product sales."""
    comment: str | None = None
    weight: int | None = None
    """Sort order."""
