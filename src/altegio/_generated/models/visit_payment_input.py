from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class VisitPaymentInput(
    Request,
    kw_only=True,
):
    """Visit payment input."""

    #: financial transaction id
    id: int | Unset = UNSET
    #: sum
    amount: int | float | Unset = UNSET
    account_id: int | Unset = UNSET
