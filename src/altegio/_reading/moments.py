"""Dates and times in the forms that the server writes."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Final

from altegio._forks import load

__all__ = ["moment"]

_DAY_FIRST: Final = r"([0-9]{2})\.([0-9]{2})\.([0-9]{4})\b(.*)"
#: Two days without anything in common.
_DEFAULTS: Final = tuple(dt.datetime.combine(day, dt.time()) for day in (dt.date.min, dt.date.max))


def moment(value: Any) -> dt.datetime:
    """Parse a date as the server writes it; with a zone or without, as sent."""
    if type(value) is not str or len(value) > 40:
        raise TypeError(value)
    text = value.strip()
    if text.isdecimal():
        return _of_digits(text)
    if dotted := re.fullmatch(_DAY_FIRST, text):
        day, month, year, time = dotted.groups()
        return dt.datetime.fromisoformat(f"{year}-{month}-{day}{time}")
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        return _of_any_form(text)


def _of_digits(text: str) -> dt.datetime:
    """Parse a day without separators, or seconds since 1970.

    Only for a date: in a datetime the decoder reads all digits as seconds, here and on the fast
    path.
    """
    if len(text) == 8:
        return dt.datetime.fromisoformat(text)
    if len(text) in (9, 10):
        return dt.datetime.fromtimestamp(int(text), dt.UTC)
    raise ValueError(text)


def _of_any_form(text: str) -> dt.datetime:
    """Parse a date in any form, if it is unambiguous."""
    parser = load("dateutil.parser")
    found: set[dt.datetime] = {
        parser.parse(text, dayfirst=dayfirst, default=default, tzinfos=_zone)
        for dayfirst in (True, False)
        for default in _DEFAULTS
    }
    if len(found) > 1:
        raise ValueError(text)
    (only,) = found
    return only


def _zone(name: str | None, offset: int | None) -> dt.tzinfo | None:
    if offset is not None:
        return dt.timezone(dt.timedelta(seconds=offset))
    if name is not None:
        raise ValueError(name)
    return None
