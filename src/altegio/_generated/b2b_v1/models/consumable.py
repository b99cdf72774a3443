# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .consumable_product import ConsumableProduct


class Consumable(
    AnswerModel,
    kw_only=True,
    rename={
        "product_transaction_id": "goods_transaction_id",
        "appointment_id": "record_id",
        "inventory_id": "storage_id",
        "product_id": "good_id",
        "product": "good",
    },
):
    """A product actually used for a service of an appointment.

    Attributes:
        appointment_id: Appointment.
        inventory_id: Inventory.
        product_id: Product.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["product"])
    product_transaction_id: int | None = None
    appointment_id: int | None = None
    """Appointment."""
    service_id: int | None = None
    inventory_id: int | None = None
    """Inventory."""
    product_id: int | None = None
    """Product."""
    price: int | float | None = None
    amount: int | float | None = None
    product: ConsumableProduct | None = None

    def _settle(self) -> None:
        self.__class__ = Consumable  # pyright: ignore[reportAttributeAccessIssue]
        if self.product.__class__ is list:
            self._clear_empty_list("product")
