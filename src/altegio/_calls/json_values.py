"""Conversion of JSON values to the types of a request's fields."""

from __future__ import annotations

import datetime as dt
from typing import Any, get_args, get_origin

import msgspec

from .checking import accepts, members

__all__ = ["from_json"]


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
    if kind is dt.datetime and isinstance(value, str):
        try:
            return dt.datetime.fromisoformat(value)
        except ValueError:
            return value
    try:
        return msgspec.convert(value, kind, strict=False)
    except (msgspec.ValidationError, TypeError):
        return value
