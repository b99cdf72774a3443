from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class DepositType(
    Answer,
    kw_only=True,
    rename={
        "chain_id": "salon_group_id",
    },
):
    """Deposit type."""

    id: int | None = None
    chain_id: int | None = None
    title: str | None = None
    date_create: dt.datetime | None = None
    deleted: bool | None = None
    date_delete: dt.datetime | None = None
