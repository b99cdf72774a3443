from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import AppointmentConsumableProduct


@model(
    {
        "products_transaction_id": "goods_transaction_id",
        "appointment_id": "record_id",
        "inventory_id": "storage_id",
        "product_id": "good_id",
        "product": "good",
    }
)
class Consumable(Model):
    """Consumable."""

    products_transaction_id: int | None = None
    #: appointment
    appointment_id: int | None = None
    service_id: int | None = None
    #: inventory
    inventory_id: int | None = None
    #: product
    product_id: int | None = None
    price: int | float | None = None
    amount: int | float | None = None
    product: AppointmentConsumableProduct | None = None
