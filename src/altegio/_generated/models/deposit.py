from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Reference


class Deposit(
    Answer,
    kw_only=True,
    rename={
        "chain_id": "salon_group_id",
    },
):
    """Personal account the money is taken from."""

    id: int | None = None
    #: available balance
    balance: int | float | None = None
    #: held by reservations that are still active
    reserved_balance: int | float | None = None
    #: kind of personal account
    type: Reference | None = None
    chain_id: int | None = None
    deposit_type_id: int | None = None
    initial_balance: int | float | None = None
    blocked: bool | None = None
    date_create: dt.datetime | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
