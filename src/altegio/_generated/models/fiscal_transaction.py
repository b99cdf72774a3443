from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType, FiscalTransactionCashier, FiscalTransactionDocument


@model()
class FiscalTransaction(Model):
    """Fiscal transaction."""

    id: int | None = None
    #: when the receipt was printed
    print_date: dt.datetime | None = None
    #: receipts printed
    printed_count: int | None = None
    sum: int | float | None = None
    #: kind of operation
    type: DocumentType | None = None
    #: receipt printing status
    status: DocumentType | None = None
    document: FiscalTransactionDocument | None = None
    cashier: FiscalTransactionCashier | None = None
