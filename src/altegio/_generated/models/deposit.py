from __future__ import annotations

import datetime as dt

from ..._model import Answer


class Deposit(
    Answer,
    kw_only=True,
    rename={
        "chain_id": "salon_group_id",
    },
):
    """Deposit."""

    id: int | None = None
    chain_id: int | None = None
    deposit_type_id: int | None = None
    initial_balance: int | float | None = None
    balance: int | float | None = None
    reserved_balance: int | float | None = None
    blocked: bool | None = None
    date_create: dt.datetime | None = None
