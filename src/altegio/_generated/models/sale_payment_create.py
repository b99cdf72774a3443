from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import SalePaymentDetails


class SalePaymentCreate(
    Request,
    kw_only=True,
):
    """A user lacking the right to pay by certificate or membership without a code must also send
    `number`."""

    payment: SalePaymentDetails | Unset = UNSET
