# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .reference import Reference


class ClientAccount(
    AnswerModel,
    kw_only=True,
    rename={
        "chain_id": "salon_group_id",
        "client_account_type_id": "deposit_type_id",
        "created_at": "date_create",
    },
):
    """The balance of a client account, and the reserved part of it.

    Attributes:
        balance: Available balance.
        reserved_balance: Amount held by active reservations.
        type: Kind of client account.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type"])
    id: int = ALWAYS_SENT
    balance: int | float | None = None
    """Available balance."""
    reserved_balance: int | float | None = None
    """Amount held by active reservations."""
    type: Reference | None = None
    """Kind of client account."""
    chain_id: int | None = None
    client_account_type_id: int | None = None
    initial_balance: int | float | None = None
    blocked: bool | None = None
    created_at: dt.datetime | None = None

    def _settle(self) -> None:
        self.__class__ = ClientAccount  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
