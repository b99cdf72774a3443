# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .client_account import ClientAccount
from .client_account_holder import ClientAccountHolder
from .client_account_type import ClientAccountType


class ClientAccountSummary(
    AnswerModel, kw_only=True, rename={"account": "deposit", "type": "deposit_type"}
):
    """A client account's balance, kind and owner."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["account", "type", "client"])
    account: ClientAccount | None = None
    type: ClientAccountType | None = None
    client: ClientAccountHolder | None = None

    def _settle(self) -> None:
        self.__class__ = ClientAccountSummary  # pyright: ignore[reportAttributeAccessIssue]
        if self.account.__class__ is list:
            self._clear_empty_list("account")
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.client.__class__ is list:
            self._clear_empty_list("client")
