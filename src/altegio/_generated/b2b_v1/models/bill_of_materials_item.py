# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .consumable_product import ConsumableProduct


class BillOfMaterialsItem(
    AnswerModel,
    kw_only=True,
    rename={
        "bill_of_materials_id": "technological_card_id",
        "inventory_id": "storage_id",
        "product_id": "good_id",
        "product": "good",
    },
):
    """A product in a bill of materials, and the amount used.

    Attributes:
        id: Consumable.
        inventory_id: Inventory.
        product_id: Product.
        unit: Measurement unit.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["product"])
    id: int = ALWAYS_SENT
    """Consumable."""
    bill_of_materials_id: int | None = None
    inventory_id: int | None = None
    """Inventory."""
    product_id: int | None = None
    """Product."""
    amount: int | float | None = None
    unit: str | None = None
    """Measurement unit."""
    price: int | float | None = None
    title: str | None = None
    product: ConsumableProduct | None = None

    def _settle(self) -> None:
        self.__class__ = BillOfMaterialsItem  # pyright: ignore[reportAttributeAccessIssue]
        if self.product.__class__ is list:
            self._clear_empty_list("product")
