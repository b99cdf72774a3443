from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import SalePaymentMethodInput


class SalePaymentDetails(
    Request,
    kw_only=True,
):
    """Sale payment details."""

    method: SalePaymentMethodInput | Unset = UNSET
    amount: int | float | Unset = UNSET
    #: certificate code; required if the user lacks the no-code right
    number: str | int | Unset = UNSET
    #: phone of the person who invited
    referrer_phone: str | Unset = UNSET
