from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "chain_id": "salon_group_id",
    }
)
class DepositType(Model):
    """Deposit type."""

    id: int | None = None
    chain_id: int | None = None
    title: str | None = None
    date_create: dt.datetime | None = None
    deleted: bool | None = None
    date_delete: dt.datetime | None = None
