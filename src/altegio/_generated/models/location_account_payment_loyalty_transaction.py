from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Deposit, DocumentType


@model()
class LocationAccountPaymentLoyaltyTransaction(Model):
    """Location account payment loyalty transaction."""

    id: int | None = None
    document_id: int | None = None
    sale_item_id: int | None = None
    #: kind of the unit sold
    sale_item_type: str | None = None
    amount: int | float | None = None
    #: transaction type
    type_id: int | None = None
    created_at: dt.datetime | None = None
    #: transaction ID whose meaning depends on the transaction type
    deposit_transaction_id: int | None = None
    chain: DocumentType | None = None
    #: transaction type
    type: DocumentType | None = None
    #: personal account the money is taken from
    deposit: Deposit | None = None
