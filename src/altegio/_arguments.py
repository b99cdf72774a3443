"""Checks of what a caller passes, before a request is made of it."""

from __future__ import annotations

from datetime import datetime

__all__ = ["aware", "ordered", "whole_id"]


def aware(moment: datetime, name: str) -> datetime:
    """An instant as it is, if it says in which zone; the API would take another for its own."""
    if not isinstance(moment, datetime):
        raise TypeError(f"{name} must be a datetime, got {type(moment).__name__}")
    if moment.utcoffset() is None:
        raise ValueError(
            f"{name} must say its time zone, as datetime(…, tzinfo=ZoneInfo('Europe/Berlin')) does; got the naive {moment!r}"
        )
    return moment


def ordered(after: datetime, before: datetime, name: str) -> None:
    """Two instants that bound a span."""
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
