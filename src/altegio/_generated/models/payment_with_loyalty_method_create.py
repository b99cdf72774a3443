from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from . import PaymentWithLoyaltyMethodCreatePayment


@model(request=True)
class PaymentWithLoyaltyMethodCreate(Model):
    """A user lacking the right to pay by certificate or membership without a code must also send
    `number`."""

    payment: PaymentWithLoyaltyMethodCreatePayment | Unset = UNSET
