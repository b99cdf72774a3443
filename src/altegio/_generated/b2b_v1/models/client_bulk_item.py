# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ClientImportance, Gender


class ClientBulkItem(
    Request,
    kw_only=True,
    rename={
        "gender": "gender_id",
        "importance": "importance_id",
        "wants_birthday_sms": "sms_check",
        "is_excluded_from_sms": "sms_not",
        "tag_ids": "categories",
    },
):
    """One of the clients to create at once."""

    name: str
    surname: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    phone: str
    email: str | Unset = UNSET
    gender: Gender | Unset = UNSET
    """0 unknown, 1 male, 2 female."""
    importance: ClientImportance | Unset = UNSET
    """0 none, 1 bronze, 2 silver, 3 gold."""
    discount: int | float | Unset = UNSET
    card: str | Unset = UNSET
    """Card number."""
    birth_date: dt.date | Unset = UNSET
    comment: str | Unset = UNSET
    spent: int | float | Unset = UNSET
    """Money already spent here when the client is added."""
    balance: int | float | Unset = UNSET
    wants_birthday_sms: int | Unset = UNSET
    """1 sends birthday greetings by SMS, 0 does not."""
    is_excluded_from_sms: int | Unset = UNSET
    """1 keeps the client out of SMS mailings, 0 does not."""
    tag_ids: list[int] | Unset = UNSET
