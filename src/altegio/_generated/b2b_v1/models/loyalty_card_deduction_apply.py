# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class LoyaltyCardDeductionApply(RequestModel):
    """The appointment to pay for with points, and how many points to spend.

    Attributes:
        amount: Points to spend.
    """

    appointment_id: int = attrs.field(metadata={"wire": "record_id"})
    visit_id: int
    amount: int | float
    """Points to spend."""
