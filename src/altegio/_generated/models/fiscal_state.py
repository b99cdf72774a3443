from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import LocationAccountPaymentTransaction


class FiscalState(
    Answer,
    kw_only=True,
):
    """Fiscal state."""

    #: kind of the latest cash register operation
    last_operation_type: int | None = None
    #: cash register transactions
    transactions: list[LocationAccountPaymentTransaction] | None = None
