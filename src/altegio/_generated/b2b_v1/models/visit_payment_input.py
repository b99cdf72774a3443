# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class VisitPaymentInput(RequestModel):
    """A payment to record for a visit.

    Attributes:
        id: Financial transaction ID.
        amount: Amount paid.
    """

    id: int | Unset = UNSET
    """Financial transaction ID."""
    amount: int | float | Unset = UNSET
    """Amount paid."""
    account_id: int | Unset = UNSET
