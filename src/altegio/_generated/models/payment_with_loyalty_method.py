from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import FiscalState, PaymentMethod, State


@model(
    {
        "fiscal_state": "kkm_state",
    }
)
class PaymentWithLoyaltyMethod(Model):
    """Payment with loyalty method."""

    state: State | None = None
    fiscal_state: FiscalState | None = None
    payment_methods: list[PaymentMethod] | None = None
