from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ClientCreate(
    Request,
    kw_only=True,
    rename={
        "tag_ids": "categories",
    },
):
    """Client create."""

    name: str
    surname: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    phone: str
    email: str | Unset = UNSET
    #: 0 unknown, 1 male, 2 female
    gender_id: int | Unset = UNSET
    #: 0 none, 1 bronze, 2 silver, 3 gold
    importance_id: int | Unset = UNSET
    discount: int | float | Unset = UNSET
    #: card number
    card: str | Unset = UNSET
    #: yyyy-mm-dd
    birth_date: dt.date | Unset = UNSET
    comment: str | Unset = UNSET
    #: money already spent here when the client is added
    spent: int | float | Unset = UNSET
    balance: int | float | Unset = UNSET
    #: 1 sends birthday greetings by SMS, 0 does not
    sms_check: int | Unset = UNSET
    #: 1 keeps the client out of SMS mailings, 0 does not
    sms_not: int | Unset = UNSET
    #: described as an array of tag IDs, despite the type
    tag_ids: list[int] | Unset = UNSET
    #: additional fields as API key and value
    custom_fields: dict[str, Any] | Unset = UNSET
