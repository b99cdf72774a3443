# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import PROMISED, Answer


class DepositType(Answer, kw_only=True, rename={"chain_id": "salon_group_id"}):
    """A kind of client account that a chain offers."""

    id: int = PROMISED
    chain_id: int | None = None
    title: str | None = None
    date_create: dt.datetime | None = None
    deleted: bool | None = None
    date_delete: dt.datetime | None = None
