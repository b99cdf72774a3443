"""Argument checks, made before a request is built.

They accept any object, so that callers without a type checker get the same clear error.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import TypeVar, overload
from urllib.parse import urlsplit

from altegio._forks import load

from .wire import UNSET, Unset

__all__ = [
    "is_finite",
    "or_unset",
    "phone_digits",
    "positive_amount",
    "positive_id",
    "require_aware",
    "require_count",
    "require_date",
    "require_date_range",
    "require_integer",
    "require_list",
    "require_local_time",
    "require_nonblank",
    "require_nonempty",
    "require_order",
    "require_type",
    "require_url",
    "require_zone",
]

D = TypeVar("D", bound=date)
T = TypeVar("T")

_SEPARATORS = r"[\s().-]+"


def require_aware(moment: object, name: str) -> datetime:
    """Require a datetime with a time zone; the API would read a naive one in its own zone."""
    if not isinstance(moment, datetime):
        raise TypeError(f"{name} must be a datetime, got {type(moment).__name__}")
    if moment.utcoffset() is None:
        raise ValueError(
            f"{name} must say its time zone, as datetime(…, tzinfo=ZoneInfo('Europe/Berlin')) "
            f"does; got the naive {moment!r}"
        )
    return moment


def require_date(value: object, name: str) -> date:
    """Require a calendar date; the API takes no time of day here."""
    if isinstance(value, datetime) or not isinstance(value, date):
        raise TypeError(
            f"{name} must be a date without a time, as date(2026, 11, 1) is, got {value!r}"
        )
    return value


def require_date_range(start: object, end: object, prefix: str = "") -> None:
    """Require dates in order; ``None`` leaves an end of the range open."""
    names = (f"{prefix}start_date", f"{prefix}end_date")
    first = None if start is None else require_date(start, names[0])
    last = None if end is None else require_date(end, names[1])
    if first is not None and last is not None and first > last:
        raise ValueError(f"{names[0]} must not be later than {names[1]}, got {first} and {last}")


def require_local_time(moment: object, name: str) -> datetime:
    """Require a naive datetime, which the API reads as the location's local time."""
    if not isinstance(moment, datetime):
        raise TypeError(f"{name} must be a datetime, got {type(moment).__name__}")
    if moment.utcoffset() is not None:
        raise ValueError(
            f"{name} must be the location's local time without a zone, got {moment!r}: convert it "
            "with .astimezone(location_zone).replace(tzinfo=None)"
        )
    return moment


def require_zone(zone: object) -> tzinfo:
    """Require a time zone, or the name of one."""
    if isinstance(zone, tzinfo):
        return zone
    if not isinstance(zone, str):
        raise TypeError(f"zone must be a time zone or its name, got {zone!r}")
    zoneinfo = load("zoneinfo")  # here, because loading it takes longer than loading this room
    try:
        found: tzinfo = zoneinfo.ZoneInfo(zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(
            f"zone must be a time zone such as 'Europe/Berlin', got {zone!r}; "
            "on a system without time zones install tzdata"
        ) from None
    return found


def require_order(after: D, before: D, name: str) -> None:
    """Require two dates or instants to be in order."""
    if after > before:
        raise ValueError(
            f"{name}_after must not be later than {name}_before, got {after} and {before}"
        )


def positive_id(value: int, name: str) -> int:
    """Require an id of the API, which is a positive integer."""
    if require_integer(value, name) < 1:
        raise ValueError(f"{name} must be positive, got {value}")
    return value


def require_count(value: int, name: str) -> int:
    """Require an integer of 0 or more."""
    if require_integer(value, name) < 0:
        raise ValueError(f"{name} must not be negative, got {value}")
    return value


def require_integer(value: object, name: str) -> int:
    """Require an integer that is not a ``bool``."""
    if type(value) is bool or not isinstance(value, int):
        raise TypeError(f"{name} must be an integer, got {value!r}")
    return value


def require_nonblank(text: object, name: str) -> str:
    """Require a non-empty string."""
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a string, got {type(text).__name__}")
    if not text.strip():
        raise ValueError(f"{name} must not be empty")
    return text


def require_url(text: object, name: str) -> str:
    """Require an absolute URL, http or https."""
    url = urlsplit(require_nonblank(text, name))
    if url.scheme not in ("http", "https") or not url.hostname:
        raise ValueError(f"{name} must be an absolute http or https URL, got {text!r}")
    return url.geturl()


def require_slot(slot: object, name: str) -> str | None:
    """Require a slot's ``datetime`` unchanged: a string, since its offset may be wrong."""
    if slot is None:
        return None
    if not isinstance(slot, str):
        raise TypeError(
            f"{name} must be the `datetime` of a slot, an unchanged string, got {slot!r}"
        )
    return require_nonblank(slot, name)


def phone_digits(phone: object, name: str = "phone") -> str:
    """Return the digits of an international phone number, the form that most operations take."""
    digits = re.sub(_SEPARATORS, "", require_nonblank(phone, name)).removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(
            f"{name} must be an international number such as '13155550100', got {phone!r}"
        )
    return digits


@overload
def require_nonempty(values: Iterable[T], name: str) -> list[T]: ...
@overload
def require_nonempty(values: Iterable[T] | None, name: str) -> list[T] | None: ...
def require_nonempty(values: Iterable[T] | None, name: str) -> list[T] | None:
    """Require at least one value; an empty filter would not be sent, and everything be listed."""
    if values is None:
        return None
    found = require_list(values, name)
    if not found:
        raise ValueError(f"{name} must contain at least one value, got none")
    return found


def require_list(values: Iterable[T], name: str) -> list[T]:
    """Require several values; a string, whose characters would be taken for them, is refused."""
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise TypeError(f"{name} must be a list of values, got {values!r}")
    return [*values]


def positive_amount(amount: object, name: str) -> int | float:
    """Require a finite amount above zero."""
    if isinstance(amount, bool) or not isinstance(amount, int | float):
        raise TypeError(f"{name} must be an int or a float, got {amount!r}")
    if not (amount > 0 and is_finite(amount)):
        raise ValueError(f"{name} must be a number above zero, got {amount}")
    return amount


def is_finite(value: float) -> bool:
    """Return whether a number is finite; ``math.isfinite`` fails for huge integers."""
    return isinstance(value, int) or math.isfinite(value)


def or_unset(value: T | None) -> T | Unset:
    """Turn ``None`` into ``UNSET``, so that the body omits the field instead of sending null."""
    return UNSET if value is None else value


def require_type(value: object, kind: type, name: str) -> None:
    """Require an instance of a type."""
    if not isinstance(value, kind):
        raise TypeError(f"{name} must be a {kind.__name__}, got {type(value).__name__}")
