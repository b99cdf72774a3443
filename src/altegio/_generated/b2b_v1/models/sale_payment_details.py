# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .sale_payment_method_input import SalePaymentMethodInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class SalePaymentDetails(RequestModel):
    """The way to pay for a sale, and how much.

    Attributes:
        number: Gift card code; required if the user lacks the no-code right.
        referrer_phone: Phone of the person who invited.
    """

    method: SalePaymentMethodInput | Unset = UNSET
    amount: int | float | Unset = UNSET
    number: str | int | Unset = UNSET
    """Gift card code; required if the user lacks the no-code right."""
    referrer_phone: str | Unset = UNSET
    """Phone of the person who invited."""
