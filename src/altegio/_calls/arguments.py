"""Checks of what a caller passes, before a request is made of it.

They take any object: who does not check types statically gets the same clear error.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import TypeVar, overload

from .wire import UNSET, Unset

__all__ = [
    "aware",
    "count",
    "day",
    "day_range",
    "filled",
    "local_time",
    "of_type",
    "or_unset",
    "ordered",
    "phone_digits",
    "positive_amount",
    "some",
    "whole_id",
]

D = TypeVar("D", bound=date)
T = TypeVar("T")

_SEPARATORS = re.compile(r"[\s().-]+")


def aware(moment: object, name: str) -> datetime:
    """An instant as it is, if it says in which zone; the API would take another for its own."""
    if not isinstance(moment, datetime):
        raise TypeError(f"{name} must be a datetime, got {type(moment).__name__}")
    if moment.utcoffset() is None:
        raise ValueError(
            f"{name} must say its time zone, as datetime(…, tzinfo=ZoneInfo('Europe/Berlin')) "
            f"does; got the naive {moment!r}"
        )
    return moment


def day(value: object, name: str) -> date:
    """A day of the calendar; the API takes no time of day here."""
    if isinstance(value, datetime) or not isinstance(value, date):
        raise TypeError(
            f"{name} must be a date without a time, as date(2026, 11, 1) is, got {value!r}"
        )
    return value


def day_range(start: object, end: object, prefix: str = "") -> None:
    """Check the first and the last day of a period; ``None`` leaves an end open."""
    names = (f"{prefix}start_date", f"{prefix}end_date")
    first, last = (
        None if value is None else day(value, name)
        for value, name in zip((start, end), names, strict=True)
    )
    if first is not None and last is not None and first > last:
        raise ValueError(f"{names[0]} must not be later than {names[1]}, got {first} and {last}")


def local_time(moment: object, name: str) -> datetime:
    """Check a naive date and time, which the API takes as the location's local time."""
    if not isinstance(moment, datetime):
        raise TypeError(f"{name} must be a datetime, got {type(moment).__name__}")
    if moment.utcoffset() is not None:
        raise ValueError(
            f"{name} must be the location's local time without a zone, got {moment!r}: convert it "
            "with .astimezone(location_zone).replace(tzinfo=None)"
        )
    return moment


def ordered(after: D, before: D, name: str) -> None:
    """Two days or instants that bound a span."""
    if after > before:
        raise ValueError(
            f"{name}_after must not be later than {name}_before, got {after} and {before}"
        )


def whole_id(value: int, name: str) -> int:
    """An id of the API: a positive whole number."""
    if _whole(value, name) < 1:
        raise ValueError(f"{name} must be positive, got {value}")
    return value


def count(value: int, name: str) -> int:
    """A number of things: a whole one, 0 or more."""
    if _whole(value, name) < 0:
        raise ValueError(f"{name} must not be negative, got {value}")
    return value


def _whole(value: object, name: str) -> int:
    if type(value) is bool or not isinstance(value, int):
        raise TypeError(f"{name} must be a whole number, got {value!r}")
    return value


def filled(text: object, name: str) -> str:
    """A text that says something."""
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a text, got {type(text).__name__}")
    if not text.strip():
        raise ValueError(f"{name} must not be empty")
    return text


def phone_digits(phone: object, name: str = "phone") -> str:
    """A phone number as most of the API takes it: international, digits alone, without a plus."""
    digits = _SEPARATORS.sub("", filled(phone, name)).removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(
            f"{name} must be an international number such as '13155550100', got {phone!r}"
        )
    return digits


@overload
def some(values: Iterable[T], name: str) -> list[T]: ...
@overload
def some(values: Iterable[T] | None, name: str) -> list[T] | None: ...
def some(values: Iterable[T] | None, name: str) -> list[T] | None:
    """What a list is filtered by, if anything: an empty filter would not be sent and list all."""
    if values is None:
        return None
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise TypeError(f"{name} must be a list of values, got {values!r}")
    found = [*values]
    if not found:
        raise ValueError(f"{name} must hold at least one value, got none")
    return found


def positive_amount(amount: object, name: str) -> int | float:
    """A sum of money above zero, as JSON can carry it."""
    if isinstance(amount, bool) or not isinstance(amount, int | float):
        raise TypeError(f"{name} must be an int or a float, got {amount!r}")
    if not (math.isfinite(amount) and amount > 0):
        raise ValueError(f"{name} must be a number above zero, got {amount}")
    return amount


def or_unset(value: T | None) -> T | Unset:
    """Leave an argument that was not given out of the body, which would carry a ``null``."""
    return UNSET if value is None else value


def of_type(value: object, kind: type, name: str) -> None:
    """Check that a value is of a type, for callers without a type checker."""
    if not isinstance(value, kind):
        raise TypeError(f"{name} must be a {kind.__name__}, got {type(value).__name__}")
