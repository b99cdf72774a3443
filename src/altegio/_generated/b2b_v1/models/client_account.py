# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Reference


class ClientAccount(
    Answer,
    kw_only=True,
    rename={
        "chain_id": "salon_group_id",
        "client_account_type_id": "deposit_type_id",
        "created_at": "date_create",
    },
):
    """A client account's balance, and what of it is reserved."""

    id: int | None = None
    balance: int | float | None = None
    """Available balance."""
    reserved_balance: int | float | None = None
    """Held by reservations that are still active."""
    type: Reference | None = None
    """Kind of personal account."""
    chain_id: int | None = None
    client_account_type_id: int | None = None
    initial_balance: int | float | None = None
    blocked: bool | None = None
    created_at: dt.datetime | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
