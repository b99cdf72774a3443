from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import FiscalTransaction


class FiscalState(
    Answer,
    kw_only=True,
):
    """Fiscal register operations."""

    #: kind of the latest cash register operation
    last_operation_type: int | None = None
    #: cash register transactions
    transactions: list[FiscalTransaction] | None = None
