"""Checks of what a caller passes, before a request is made of it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final, TypeVar

__all__ = ["aware", "day", "ordered", "phone_digits", "positive_amount", "some", "whole_id"]

D = TypeVar("D", bound=date)
T = TypeVar("T")

_SEPARATORS: Final = str.maketrans("", "", " -.()")
_INTERNATIONAL: Final = re.compile(r"\+?([1-9][0-9]{4,14})")


def aware(moment: datetime, name: str) -> datetime:
    """An instant as it is, if it says in which zone; the API would take another for its own."""
    if not isinstance(moment, datetime):
        raise TypeError(f"{name} must be a datetime, got {type(moment).__name__}")
    if moment.utcoffset() is None:
        raise ValueError(
            f"{name} must say its time zone, as datetime(…, tzinfo=ZoneInfo('Europe/Berlin')) does; got the naive {moment!r}"
        )
    return moment


def day(value: date, name: str) -> date:
    """A day of the calendar; the API takes no time of day here."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise TypeError(
            f"{name} must be a date without a time, as date(2026, 11, 1) is, got {value!r}"
        )
    return value


def ordered(after: D, before: D, name: str) -> None:
    """Two days or instants that bound a span."""
    if after > before:
        raise ValueError(
            f"{name}_after must not be later than {name}_before, got {after} and {before}"
        )


def whole_id(value: int, name: str) -> int:
    """An id of the API: a positive whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name} must be a whole number, got {value!r}")
    if value < 1:
        raise ValueError(f"{name} must be positive, got {value}")
    return value


def some(values: Iterable[T] | None, name: str) -> list[T] | None:
    """What a list is filtered by, if anything: an empty filter would not be sent and list all."""
    if values is None:
        return None
    found = [*values]
    if not found:
        raise ValueError(f"{name} must hold at least one value; leave it out to list all")
    return found


def phone_digits(phone: str, name: str) -> str:
    """An international phone number, written with or without a plus, as digits alone."""
    if not isinstance(phone, str):
        raise TypeError(f"{name} must be a text such as '+13155550100', got {phone!r}")
    number = _INTERNATIONAL.fullmatch(phone.translate(_SEPARATORS))
    if number is None:
        raise ValueError(
            f"{name} must be an international phone number such as '+13155550100', got {phone!r}"
        )
    return number[1]


def positive_amount(amount: int | float, name: str) -> int | float:
    """A sum of money above zero, as JSON can carry it."""
    if not isinstance(amount, int | float) or isinstance(amount, bool):
        raise TypeError(f"{name} must be an int or a float, got {amount!r}")
    if not (math.isfinite(amount) and amount > 0):
        raise ValueError(f"{name} must be a number above zero, got {amount}")
    return amount
