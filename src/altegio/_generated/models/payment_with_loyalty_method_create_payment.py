from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from . import PaymentWithLoyaltyMethodCreateMethod


@model(request=True)
class PaymentWithLoyaltyMethodCreatePayment(Model):
    """Payment with loyalty method create payment."""

    method: PaymentWithLoyaltyMethodCreateMethod | Unset = UNSET
    amount: int | float | Unset = UNSET
    #: certificate code; required if the user lacks the no-code right
    number: str | int | Unset = UNSET
    #: phone of the person who invited
    referrer_phone: str | Unset = UNSET
