# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .client_account import ClientAccount
from .client_account_type import ClientAccountType


class ClientAccountTransaction(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "chain_id": "salon_group_id",
        "created_at": "date_create",
        "is_deleted": "deleted",
        "client_account_id": "deposit_id",
        "client_account_type_id": "deposit_type_id",
        "team_member_id": "master_id",
        "deleted_at": "date_delete",
        "client_account": "deposit",
        "client_account_type": "deposit_type",
    },
):
    """A change of a client account's balance.

    Attributes:
        location_id: Location of the transaction.
        user_id: User tied to the client account.
        amount: Positive for a top-up, negative for a withdrawal.
        balance_after: Account balance once this transaction is booked.
        reserved_balance_after: Reserved balance once this transaction is booked.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["client_account", "client_account_type"]
    )
    id: int = ALWAYS_SENT
    location_id: int | None = None
    """Location of the transaction."""
    chain_id: int | None = None
    user_id: int | None = None
    """User tied to the client account."""
    amount: int | float | None = None
    """Positive for a top-up, negative for a withdrawal."""
    balance_after: int | float | None = None
    """Account balance once this transaction is booked."""
    reserved_balance_after: int | float | None = None
    """Reserved balance once this transaction is booked."""
    created_at: dt.datetime | None = None
    comment: str | None = None
    is_deleted: bool | None = None
    document_id: int | None = None
    client_account_id: int | None = None
    client_account_type_id: int | None = None
    team_member_id: int | None = None
    deleted_at: dt.datetime | None = None
    client_account: ClientAccount | None = None
    client_account_type: ClientAccountType | None = None

    def _settle(self) -> None:
        self.__class__ = ClientAccountTransaction  # pyright: ignore[reportAttributeAccessIssue]
        if self.client_account.__class__ is list:
            self._clear_empty_list("client_account")
        if self.client_account_type.__class__ is list:
            self._clear_empty_list("client_account_type")
