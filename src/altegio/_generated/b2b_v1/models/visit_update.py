# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .attendance import Attendance
from .fast_payment import FastPayment
from .visit_payment_input import VisitPaymentInput
from .visit_product_input import VisitProductInput
from .visit_service_input import VisitServiceInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class VisitUpdate(RequestModel):
    """Changes to a visit.

    Attributes:
        attendance: 2 confirmed, 1 came and served, 0 waiting, -1 no-show.
        new_transactions: New payments.
        fast_payment: 1 cash, 2 cashless, 129 cash with printing, 130 cashless with printing.
    """

    attendance: Attendance
    """2 confirmed, 1 came and served, 0 waiting, -1 no-show."""
    comment: str
    new_transactions: list[VisitPaymentInput] | Unset = UNSET
    """New payments."""
    deleted_transaction_ids: list[int] | Unset = UNSET
    product_transactions: list[VisitProductInput] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "goods_transactions"}
    )
    services: list[VisitServiceInput] | Unset = UNSET
    fast_payment: FastPayment | Unset = UNSET
    """1 cash, 2 cashless, 129 cash with printing, 130 cashless with printing."""
