from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class ConsumableInput(
    Request,
    kw_only=True,
    rename={
        "product_transaction_id": "goods_transaction_id",
        "appointment_id": "record_id",
        "inventory_id": "storage_id",
        "product_id": "good_id",
    },
):
    """Consumable input."""

    product_transaction_id: int
    #: appointment
    appointment_id: int
    service_id: int
    #: inventory
    inventory_id: int
    #: product
    product_id: int
    #: cost of the consumable within the appointment
    price: int | float
    #: how many are used in the appointment
    amount: int | float
