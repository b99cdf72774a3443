"""Conversion to JSON's own types, without unset values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

import msgspec
from msgspec import UNSET
from msgspec import UnsetType as Unset

from altegio._secrets import Secret

__all__ = ["BOM", "UNSET", "Unset", "formatted", "to_wire"]

#: The byte order mark, with which some answers begin.
BOM: Final = b"\xef\xbb\xbf"
#: The form of a flag that is sent as 0 or 1; other forms are those of ``strftime``.
FLAG: Final = "0/1"


def to_wire(value: Any, name: str = "body") -> Any:
    """Convert a value to JSON types: wire names, ISO dates, without unset values."""
    if hasattr(value, "to_dict"):  # a model of either kind
        return value.to_dict()
    if isinstance(value, list | tuple):
        return [to_wire(item, f"{name}[{place}]") for place, item in enumerate(value)]
    if isinstance(value, Mapping):
        return {
            key if isinstance(key, str) else str(to_wire(key, name)): to_wire(
                item, f"{name}[{key!r}]"
            )
            for key, item in value.items()
            if item is not UNSET
        }
    if isinstance(value, Secret):
        return value  # stays masked until the request is built
    try:
        return msgspec.to_builtins(value, str_keys=True)
    except (TypeError, ValueError) as problem:
        raise TypeError(f"{name} can't be sent as JSON: {problem}") from None


def formatted(value: Any, form: str, name: str) -> Any:
    """Format a date, or a flag as 0 or 1, as the API takes it; pass on anything else.

    Raises:
        TypeError: A datetime was given where the API takes a date, or a flag is not a ``bool``.
        ValueError: A datetime with a zone was given where the API takes local time, or seconds
            where it takes minutes.
    """
    if form == FLAG:
        if value not in (None, UNSET, False, True):
            raise TypeError(f"{name} must be True or False, got {value!r}")
        return int(value) if isinstance(value, bool) else value
    if not isinstance(value, date):
        return value
    if isinstance(value, datetime):
        if "%H" not in form:
            raise TypeError(
                f"{name} must be a date without a time, got {value!r}: pass its .date()"
            )
        if value.utcoffset() is not None:
            raise ValueError(
                f"{name} must be the location's local time, without a zone, "
                f"got {value!r}: convert it to the location's zone and pass .replace(tzinfo=None)"
            )
        if "%S" not in form and (value.second or value.microsecond):
            raise ValueError(f"{name} must be a whole minute, got {value!r}")
    return value.strftime(form)
