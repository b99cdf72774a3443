# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


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
    """A product to record as taken for a service of an appointment."""

    product_transaction_id: int
    appointment_id: int
    """Appointment."""
    service_id: int
    inventory_id: int
    """Inventory."""
    product_id: int
    """Product."""
    price: int | float
    """Cost of the consumable within the appointment."""
    amount: int | float
    """How many are used in the appointment."""
