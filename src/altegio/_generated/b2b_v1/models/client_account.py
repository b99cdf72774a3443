# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import ClassVar

from altegio._calls.model import Answer

from .contact import Contact
from .deposit import Deposit
from .deposit_type import DepositType


class ClientAccount(Answer, kw_only=True):
    """Money that a client has paid in for later, with its kind and its owner."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["deposit", "deposit_type", "client"])
    deposit: Deposit | None = None
    deposit_type: DepositType | None = None
    client: Contact | None = None

    def _settle(self) -> None:
        self.__class__ = ClientAccount
        if self.deposit.__class__ is list:
            self._clear_empty_list("deposit")
        if self.deposit_type.__class__ is list:
            self._clear_empty_list("deposit_type")
        if self.client.__class__ is list:
            self._clear_empty_list("client")
