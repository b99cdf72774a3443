# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ConsumableInput(RequestModel):
    """A product to record as used for a service of an appointment.

    Attributes:
        appointment_id: Appointment.
        inventory_id: Inventory.
        product_id: Product.
        price: Cost of the consumable within the appointment.
        amount: Amount used in the appointment.
    """

    product_transaction_id: int = attrs.field(metadata={"wire": "goods_transaction_id"})
    appointment_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "record_id"})
    """Appointment."""
    service_id: int | Unset = UNSET
    inventory_id: int = attrs.field(metadata={"wire": "storage_id"})
    """Inventory."""
    product_id: int = attrs.field(metadata={"wire": "good_id"})
    """Product."""
    price: int | float
    """Cost of the consumable within the appointment."""
    amount: int | float
    """Amount used in the appointment."""
