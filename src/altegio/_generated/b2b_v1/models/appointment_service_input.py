# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class AppointmentServiceInput(RequestModel):
    """A service to book, with its price before and after the discount.

    Attributes:
        first_cost: Price before discount.
        cost: Total price.
    """

    id: int | Unset = UNSET
    first_cost: int | float | Unset = UNSET
    """Price before discount."""
    discount: int | float | Unset = UNSET
    cost: int | float | Unset = UNSET
    """Total price."""
