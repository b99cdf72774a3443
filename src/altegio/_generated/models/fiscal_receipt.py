from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import FiscalTransaction


class FiscalReceipt(
    Answer,
    kw_only=True,
    rename={
        "fiscal_type": "kkm_type",
        "fiscal_transactions": "kkm_transactions",
    },
):
    """Fiscal receipt."""

    #: kind of cash register operation
    fiscal_type: int | None = None
    fiscal_transactions: list[FiscalTransaction] | None = None
    status: int | None = None
    bill_json: list[Any] | None = None
