"""Conversion of JSON values to the types of a request's fields."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Final, Literal, get_args, get_origin

import msgspec

from .checking import accepts, members

__all__ = ["from_json"]

#: Seconds since 1970, in too many digits for a date.
_UNIX_TIME: Final = re.compile(r"-?\d{9,}", re.ASCII)


def from_json(value: Any, kind: Any) -> Any:
    """Convert a JSON value to its field's type; return one that does not fit unchanged."""
    options = members(kind)
    if value is None or Any in options:
        return value
    for option in options:
        origin = get_origin(option) or option
        if isinstance(value, dict) and hasattr(origin, "from_dict"):
            return origin.from_dict(value)
        if isinstance(value, list) and origin is list:
            (items,) = get_args(option)
            return [from_json(item, items) for item in value]
        if isinstance(value, dict) and origin is dict:
            keys, values = get_args(option)
            return {_leaf(key, keys): from_json(item, values) for key, item in value.items()}
    if not any(accepts(option, value) for option in options):
        for option in options:
            found = _leaf(value, option)
            if accepts(option, found):
                return found
    return value


def _leaf(value: Any, kind: Any) -> Any:
    """Convert a scalar; numbers and flags may be strings, as in the examples."""
    if kind is str and type(value) in (int, float):
        return str(value)
    if get_origin(kind) is Literal and isinstance(value, str):
        return _code(value, get_args(kind))
    try:
        if kind is dt.date and isinstance(value, str):
            return _day(value)
        if kind is dt.datetime and isinstance(value, str):
            return dt.datetime.fromisoformat(value)
        return msgspec.convert(value, kind, strict=False)
    except (msgspec.ValidationError, TypeError, ValueError, OverflowError):
        return value


def _code(text: str, codes: tuple[object, ...]) -> object:
    """Return the code that a string spells in any case; get_client_list's example has `desc`."""
    return next((code for code in codes if str(code).lower() == text.lower()), text)


def _day(text: str) -> dt.date:
    """Return the day of a string.

    create_client's example has Unix time, update_team_member_schedule's an instant with the
    location's offset.
    """
    if _UNIX_TIME.fullmatch(text):
        return dt.datetime.fromtimestamp(int(text), dt.UTC).date()
    return dt.datetime.fromisoformat(text).date()
