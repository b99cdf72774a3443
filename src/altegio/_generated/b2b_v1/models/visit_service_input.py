# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class VisitServiceInput(RequestModel):
    """The new values of a service of a visit.

    Attributes:
        cost: Total price.
        first_cost: Initial price.
    """

    id: int | Unset = UNSET
    title: str | Unset = UNSET
    cost: int | float | Unset = UNSET
    """Total price."""
    cost_per_unit: int | float | Unset = UNSET
    discount: int | float | Unset = UNSET
    first_cost: int | float | Unset = UNSET
    """Initial price."""
    appointment_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "record_id"})
