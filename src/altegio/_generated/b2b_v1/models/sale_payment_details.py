# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .sale_payment_method_input import SalePaymentMethodInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class SalePaymentDetails(RequestModel):
    """The method and amount of a payment for a sale.

    Attributes:
        number: Gift card code; required without the right to pay without a code.
        referrer_phone: Phone number of the referrer.
    """

    method: SalePaymentMethodInput | Unset = UNSET
    amount: int | float | Unset = UNSET
    number: str | int | Unset = UNSET
    """Gift card code; required without the right to pay without a code."""
    referrer_phone: str | Unset = UNSET
    """Phone number of the referrer."""
