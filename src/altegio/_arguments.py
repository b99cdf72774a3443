"""Checks of what a caller passes, before a request is made of it."""

from __future__ import annotations

from datetime import datetime

__all__ = ["aware"]


def aware(moment: datetime, name: str) -> datetime:
    """An instant as it is, if it says in which zone; the API would take another for its own."""
    if not isinstance(moment, datetime):
        raise TypeError(f"{name} must be a datetime, got {type(moment).__name__}")
    if moment.utcoffset() is None:
        raise ValueError(f"{name} must say its time zone, as datetime(…, tzinfo=ZoneInfo('Europe/Berlin')) does; got the naive {moment!r}")
    return moment
