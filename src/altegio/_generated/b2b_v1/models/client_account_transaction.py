# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio._calls.model import PROMISED, Answer

from .deposit import Deposit
from .deposit_type import DepositType


class ClientAccountTransaction(
    Answer,
    kw_only=True,
    rename={"location_id": "salon_id", "chain_id": "salon_group_id", "team_member_id": "master_id"},
):
    """A change of a client account's balance.

    Attributes:
        location_id: Location of the transaction.
        user_id: User tied to the client account.
        amount: Above zero for a top-up and below zero for a withdrawal.
        balance_after: Account balance once this transaction is booked.
        reserved_balance_after: Reserved balance once this transaction is booked.
        deposit_id: Personal account ID.
        deposit_type_id: Personal account type ID.
        deposit: Personal account.
        deposit_type: Personal account type.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["deposit", "deposit_type"])
    id: int = PROMISED
    location_id: int | None = None
    """Location of the transaction."""
    chain_id: int | None = None
    user_id: int | None = None
    """User tied to the client account."""
    amount: int | float | None = None
    """Above zero for a top-up and below zero for a withdrawal."""
    balance_after: int | float | None = None
    """Account balance once this transaction is booked."""
    reserved_balance_after: int | float | None = None
    """Reserved balance once this transaction is booked."""
    date_create: dt.datetime | None = None
    comment: str | None = None
    deleted: bool | None = None
    document_id: int | None = None
    deposit_id: int | None = None
    """Personal account ID."""
    deposit_type_id: int | None = None
    """Personal account type ID."""
    team_member_id: int | None = None
    date_delete: dt.datetime | None = None
    deposit: Deposit | None = None
    """Personal account."""
    deposit_type: DepositType | None = None
    """Personal account type."""

    def _settle(self) -> None:
        self.__class__ = ClientAccountTransaction
        if self.deposit.__class__ is list:
            self._clear_empty_list("deposit")
        if self.deposit_type.__class__ is list:
            self._clear_empty_list("deposit_type")
