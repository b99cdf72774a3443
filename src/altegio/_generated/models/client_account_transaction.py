from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Deposit, DepositType


class ClientAccountTransaction(
    Answer,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "chain_id": "salon_group_id",
        "team_member_id": "master_id",
    },
):
    """Client account transaction."""

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
    document_id: int | None = None
    #: personal account ID
    deposit_id: int | None = None
    #: personal account type ID
    deposit_type_id: int | None = None
    team_member_id: int | None = None
    date_delete: dt.datetime | None = None
    #: personal account
    deposit: Deposit | None = None
    #: personal account type
    deposit_type: DepositType | None = None

    def __post_init__(self) -> None:
        if self.deposit.__class__ is list:
            self._absent("deposit")
        if self.deposit_type.__class__ is list:
            self._absent("deposit_type")
