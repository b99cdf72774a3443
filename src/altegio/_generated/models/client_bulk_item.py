from __future__ import annotations

import datetime as dt

from ..._model import UNSET, Request, Unset


class ClientBulkItem(Request, kw_only=True, rename={"tag_ids": "categories"}):
    """One of the clients to create at once."""

    name: str
    surname: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    phone: str
    email: str | Unset = UNSET
    gender_id: int | Unset = UNSET
    importance_id: int | Unset = UNSET
    discount: int | float | Unset = UNSET
    card: str | Unset = UNSET
    birth_date: dt.date | Unset = UNSET
    comment: str | Unset = UNSET
    spent: int | float | Unset = UNSET
    balance: int | float | Unset = UNSET
    sms_check: int | Unset = UNSET
    sms_not: int | Unset = UNSET
    tag_ids: list[int] | Unset = UNSET
