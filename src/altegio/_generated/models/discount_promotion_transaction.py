from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType, FiscalTransactionCashier, FiscalTransactionDocument


@model()
class DiscountPromotionTransaction(Model):
    """Discount promotion transaction."""

    id: int | None = None
    print_date: dt.datetime | None = None
    printed_count: int | None = None
    sum: int | float | None = None
    type: DocumentType | None = None
    status: DocumentType | None = None
    document: FiscalTransactionDocument | None = None
    cashier: FiscalTransactionCashier | None = None
