# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class LoyaltyCardWithdrawalCancel(RequestModel):
    """The appointment whose payment with points is to be undone."""

    appointment_id: int = attrs.field(metadata={"wire": "record_id"})
    visit_id: int
