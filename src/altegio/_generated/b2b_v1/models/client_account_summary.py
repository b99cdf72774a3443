# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ClientAccount, ClientAccountHolder, ClientAccountType


class ClientAccountSummary(
    Answer, kw_only=True, rename={"account": "deposit", "type": "deposit_type"}
):
    """Money that a client has paid in for later, with its kind and its owner."""

    account: ClientAccount | None = None
    type: ClientAccountType | None = None
    client: ClientAccountHolder | None = None

    def __post_init__(self) -> None:
        if self.account.__class__ is list:
            self._absent("account")
        if self.type.__class__ is list:
            self._absent("type")
        if self.client.__class__ is list:
            self._absent("client")
