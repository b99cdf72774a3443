# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ClientUpdate(Request):
    """What to change of a client.

    Attributes:
        gender_id: 0 unknown, 1 male, 2 female.
        importance_id: 0 none, 1 bronze, 2 silver, 3 gold.
        card: Card number.
        birth_date: yyyy-mm-dd.
        spent: Money already spent here when the client is added.
        sms_check: 1 sends birthday greetings by SMS, 0 does not.
        sms_not: 1 keeps the client out of SMS mailings, 0 does not.
        custom_fields: Additional fields as API key and value.
    """

    name: str
    surname: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    phone: str
    email: str | Unset = UNSET
    gender_id: int | Unset = UNSET
    """0 unknown, 1 male, 2 female."""
    importance_id: int | Unset = UNSET
    """0 none, 1 bronze, 2 silver, 3 gold."""
    discount: int | float | Unset = UNSET
    card: str | Unset = UNSET
    """Card number."""
    birth_date: dt.date | Unset = UNSET
    """yyyy-mm-dd."""
    comment: str | Unset = UNSET
    spent: int | float | Unset = UNSET
    """Money already spent here when the client is added."""
    balance: int | float | Unset = UNSET
    sms_check: bool | Unset = attrs.field(default=UNSET, metadata={"form": "0/1"})
    """1 sends birthday greetings by SMS, 0 does not."""
    sms_not: bool | Unset = attrs.field(default=UNSET, metadata={"form": "0/1"})
    """1 keeps the client out of SMS mailings, 0 does not."""
    tag_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "labels"})
    custom_fields: dict[str, Any] | Unset = UNSET
    """Additional fields as API key and value."""
