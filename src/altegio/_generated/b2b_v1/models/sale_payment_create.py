# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .sale_payment_details import SalePaymentDetails


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class SalePaymentCreate(RequestModel):
    """Fields of a payment for a sale."""

    payment: SalePaymentDetails | Unset = UNSET
