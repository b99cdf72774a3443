from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import LocationAccountPaymentAccount


@model()
class PaymentMethod(Model):
    """Payment method."""

    #: kind of payment method
    slug: str | None = None
    is_applicable: bool | None = None
    #: amount this method can cover
    applicable_amount: int | float | None = None
    #: visits possible (memberships only)
    applicable_count: int | None = None
    #: bonus that applies (loyalty programs only)
    applicable_value: int | float | None = None
    #: cash desk or account; depends on slug
    account_id: int | None = None
    account: LocationAccountPaymentAccount | None = None
