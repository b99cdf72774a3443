from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType, FiscalTransactionCashier, FiscalTransactionDocument


@model()
class LocationAccountPaymentTransaction(Model):
    """Location account payment transaction."""

    id: int | None = None
    document_id: int | None = None
    #: when the receipt was printed
    print_date: dt.datetime | None = None
    printed_count: int | None = None
    sum: int | float | None = None
    type: DocumentType | None = None
    #: receipt printing status
    status: DocumentType | None = None
    document: FiscalTransactionDocument | None = None
    cashier: FiscalTransactionCashier | None = None
