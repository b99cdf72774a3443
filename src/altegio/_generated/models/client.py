from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TimetableScheduleDayEventEntityTag


@model()
class Client(Model):
    """Client."""

    #: client id
    id: int | None = None
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    categories: list[TimetableScheduleDayEventEntityTag] | None = None
    #: 0 unknown, 1 male, 2 female
    gender_id: int | None = None
    #: gender name
    gender: str | None = None
    discount: int | float | None = None
    #: client level: 0 none, 1 bronze, 2 silver, 3 gold
    importance_id: int | None = None
    #: level name
    importance: str | None = None
    #: card number
    card: int | None = None
    birth_date: dt.date | None = None
    comment: str | None = None
    #: 1 birthday greeting by SMS, 0 none
    sms_check: int | None = None
    #: 1 left out of SMS mailings, 0 not
    sms_not: int | None = None
    #: money spent in the location up to the time of adding
    spent: int | float | None = None
    balance: int | float | None = None
    #: number of visits
    visits: int | None = None
    last_change_date: dt.datetime | None = None
    #: additional client fields
    custom_fields: dict[str, Any] | None = None
