# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Contact, Deposit, DepositType


class ClientAccount(Answer, kw_only=True):
    """Money that a client has paid in for later, with its kind and its owner."""

    deposit: Deposit | None = None
    deposit_type: DepositType | None = None
    client: Contact | None = None

    def __post_init__(self) -> None:
        if self.deposit.__class__ is list:
            self._absent("deposit")
        if self.deposit_type.__class__ is list:
            self._absent("deposit_type")
        if self.client.__class__ is list:
            self._absent("client")
