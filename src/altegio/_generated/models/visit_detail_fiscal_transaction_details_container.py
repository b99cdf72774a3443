from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import VisitDetailTransaction


@model()
class VisitDetailFiscalTransactionDetailsContainer(Model):
    """Fiscal register operations."""

    last_operation_type: int | None = None
    transactions: list[VisitDetailTransaction] | None = None
