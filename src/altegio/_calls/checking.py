"""Checks of a request's values against the types and limits of their fields.

attrs checks nothing by annotation, and its ready-made validators neither look into unions and
containers nor name a masked value, so the checks stand here.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from enum import Enum
from types import NoneType, UnionType
from typing import Any, BinaryIO, Final, Literal, Union, get_args, get_origin

from altegio._secrets import SECRET

from .arguments import is_finite, require_aware
from .wire import Unset, formatted

__all__ = ["accepts", "checked", "members"]

Limits = Mapping[str, Any]


def members(kind: Any) -> tuple[Any, ...]:
    """Return the members of a union without the type of ``UNSET``, or the type alone."""
    parts = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return tuple(part for part in parts if part is not Unset)


def checked(value: Any, kind: Any, name: str, limits: Limits) -> Any:
    """Return a value as its field accepts it: codes as enum members, sequences as lists.

    Raises:
        TypeError: The value has another type.
        ValueError: The value is outside the limits.
    """
    options = members(kind)
    if Any in options:
        return value
    for option in options:
        if accepts(option, value):
            return _within_limits(value, option, name, limits)
    wanted = " or ".join(dict.fromkeys(map(_described, options)))
    error = ValueError if any(_is_code(option, value) for option in options) else TypeError
    raise error(f"{name} must be {wanted}, got {_shown(value, name)}{_advice(options, value)}")


def accepts(option: Any, value: Any) -> bool:
    """Return whether a value has this type; its contents are checked later."""
    origin = get_origin(option) or option
    if origin is Literal:
        return any(type(value) is type(code) and value == code for code in get_args(option))
    if issubclass(origin, Enum):
        return isinstance(value, origin) or (_is_code(option, value) and value in list(origin))
    match value:
        case bool():
            return origin is bool
        case dt.datetime():
            return origin is dt.datetime
    if origin is float:
        return isinstance(value, int | float)
    if origin is list:
        return isinstance(value, list | tuple)
    if origin is dict:
        return isinstance(value, Mapping)
    if origin is BinaryIO:
        return isinstance(value, bytes) or hasattr(value, "read")
    return isinstance(value, origin)


def _is_code(option: Any, value: Any) -> bool:
    """Return whether a value has the type of an option's codes, if not their values."""
    origin = get_origin(option) or option
    if origin is Literal:
        return type(value) in {type(code) for code in get_args(option)}
    return (
        issubclass(origin, Enum) and type(value) in (int, str) and issubclass(origin, type(value))
    )


def _within_limits(value: Any, option: Any, name: str, limits: Limits) -> Any:
    origin = get_origin(option) or option
    match value:
        case list() | tuple():
            _check_size(value, name, limits)
            (items,) = get_args(option) or (Any,)
            return [
                checked(item, items, f"{name}[{place}]", limits) for place, item in enumerate(value)
            ]
        case Mapping():
            keys, values = get_args(option) or (Any, Any)
            return {
                checked(key, keys, f"{name}'s key", {}): checked(
                    item, values, f"{name}[{key!r}]", limits
                )
                for key, item in value.items()
            }
        case dt.datetime() if limits.get("aware"):
            return require_aware(value, name)
        case dt.datetime() if "form" in limits:
            formatted(value, limits["form"], name)
        case str() if "pattern" in limits and not re.search(limits["pattern"], value):
            raise ValueError(f"{name} must match {limits['pattern']!r}, got {_shown(value, name)}")
        case str():
            _check_length(value, name, limits)
        case int() | float():
            _check_range(value, name, limits)
    return origin(value) if isinstance(origin, type) and issubclass(origin, Enum) else value


def _check_range(value: float, name: str, limits: Limits) -> None:
    low, high = limits.get("minimum", -math.inf), limits.get("maximum", math.inf)
    if not (is_finite(value) and low <= value <= high):
        wanted = (
            f"between {low} and {high}"
            if math.isfinite(low) and math.isfinite(high)
            else f"at least {low}"
            if math.isfinite(low)
            else f"at most {high}"
            if math.isfinite(high)
            else "a finite number"
        )
        raise ValueError(f"{name} must be {wanted}, got {_shown(value, name)}")


def _check_size(value: Any, name: str, limits: Limits) -> None:
    low, high = limits.get("min_items", 0), limits.get("max_items", math.inf)
    if not low <= len(value) <= high:
        bounds = f"{low} to {high}" if math.isfinite(high) else f"at least {low}"
        raise ValueError(f"{name} must contain {bounds} values, got {len(value)}")
    if limits.get("unique") and any(item in value[:place] for place, item in enumerate(value)):
        raise ValueError(f"{name} must not contain a value twice")


def _check_length(value: str, name: str, limits: Limits) -> None:
    low, high = limits.get("min_length", 0), limits.get("max_length", math.inf)
    if not low <= len(value) <= high:
        bounds = f"{low} to {high}" if math.isfinite(high) else f"at least {low}"
        raise ValueError(f"{name} must have {bounds} characters, got {len(value)}")


_WORDS: Final[dict[Any, str]] = {
    NoneType: "None",
    dt.datetime: "a datetime",
    dt.date: "a date without a time",
    list: "a list",
    dict: "a dict",
    BinaryIO: "a binary file",
    int: "an int",
    float: "a float",
    str: "a str",
    bool: "True or False",
}


def _described(option: Any) -> str:
    origin = get_origin(option) or option
    if origin is Literal:
        return f"one of {', '.join(map(repr, get_args(option)))}"
    if issubclass(origin, Enum):
        return f"one of {', '.join(f'{origin.__name__}.{name}' for name in origin.__members__)}"
    return (
        _WORDS.get(origin) or f"{'an' if origin.__name__[0] in 'AEIO' else 'a'} {origin.__name__}"
    )


def _shown(value: Any, name: str) -> str:
    """Describe a value in an error: containers and models by type, as they hold personal data."""
    if SECRET.intersection(re.split(r"\W+", name)):
        return "***"
    if value is None or isinstance(value, str | int | float | dt.date | Unset):
        text = repr(value)
        return text if len(text) <= 80 else f"{text[:77]}…"
    return f"a {type(value).__name__}"


def _advice(options: tuple[Any, ...], value: Any) -> str:
    if isinstance(value, Mapping):
        for option in options:
            if hasattr(option, "from_dict"):
                name = option.__name__
                return f": pass {name}(…), or {name}.from_dict(…) for a dict of wire names"
    if isinstance(value, dt.datetime) and dt.date in options:
        return ": pass its .date()"
    return ""
