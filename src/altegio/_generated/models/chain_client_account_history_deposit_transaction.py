from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ChainClientAccountHistoryDepositTransaction(
    Answer,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "chain_id": "salon_group_id",
    },
):
    """Chain client account history deposit transaction."""

    id: int | None = None
    #: location of the transaction
    location_id: int | None = None
    chain_id: int | None = None
    #: user tied to the client account
    user_id: int | None = None
    #: above zero for a top-up and below zero for a withdrawal
    amount: int | float | None = None
    #: account balance once this transaction is booked
    balance_after: int | float | None = None
    #: reserved balance once this transaction is booked
    reserved_balance_after: int | float | None = None
    date_create: dt.datetime | None = None
    comment: str | None = None
    deleted: bool | None = None
