"""Differences between an answer and the description: collected, logged once, or raised."""

from __future__ import annotations

import datetime as dt
import logging
from functools import cache
from threading import Lock
from typing import Any, Final, get_origin

from altegio._errors import ContractError
from altegio._forks import protect

from .decoders import options

__all__ = ["Differences"]

log: Final = logging.getLogger("altegio.contract")
_reported: set[tuple[str, str, str]] = set()
_reporting = protect(Lock())


class Differences:
    """Differences of one answer.

    They name kinds, never values, which are personal data. Unless ``strict``, paths omit row
    numbers and keys, because a difference in one row usually occurs in many.
    """

    def __init__(self, operation: str, *, strict: bool) -> None:
        self.operation, self.strict = operation, strict
        self._found: dict[tuple[str, str], int] = {}
        #: Paths of values in a form that only the tolerant reader knows.
        self.refused: set[str] = set()

    def take(self, other: Differences) -> None:
        """Add the differences that another object has collected."""
        self._found |= other._found

    def add(self, path: str, what: str, *, lost: bool = False) -> None:
        """Note a difference; ``lost`` means that the typed answer lacks the sent value."""
        self._found[path, what] = logging.WARNING if lost else logging.DEBUG

    def converted(self, path: str, kind: Any, value: Any) -> None:
        """Note that ``value`` was converted to ``kind``."""
        self.add(path, f"expected {_named(kind)}, got {_shown(value)}")

    def kept(self, path: str, kind: Any, value: Any) -> None:
        """Note that ``value`` is kept unchanged, because it is not a ``kind``."""
        self.add(path, f"expected {_named(kind)}, got {_shown(value)}", lost=True)

    def unknown(self, path: str, key: str, value: Any) -> None:
        """Note a field unknown to the description, which matters only with ``strict``."""
        if self.strict:
            self.add(self.below(path, key), f"not in the description, got {_shown(value)}")

    def unknown_code(self, path: str) -> None:
        """Note a code unknown to the description, which matters only with ``strict``."""
        if self.strict:
            self.add(path, "a code that is not in the description")

    def below(self, path: str, key: str | int, *, of_many: bool = False) -> str:
        """Return the path of a part; ``of_many`` means that its key is data, not a field."""
        if of_many and not self.strict:
            return f"{path}[*]"
        return f"{path}.{key}" if str(key).isidentifier() else f"{path}[{key!r}]"

    def report(self) -> None:
        """Log differences that are new in this process; with ``strict`` raise instead."""
        if self.strict:
            if self._found:
                raise ContractError(self.operation, list(self._found))
            return
        for (path, what), level in self._found.items():
            if log.isEnabledFor(level) and _is_new((self.operation, path, what)):
                kept = ", kept as received" if level == logging.WARNING else ""
                log.log(level, "%s %s: %s%s", self.operation, path, what, kept)


def _is_new(difference: tuple[str, str, str]) -> bool:
    with _reporting:
        new = difference not in _reported
        _reported.add(difference)
    return new


_NAMES: Final[dict[Any, str]] = {
    dt.datetime: "a datetime",
    dt.date: "a date",
    str: "a string",
    bool: "true or false",
    int: "an integer",
    float: "a number",
    list: "a list",
    dict: "an object",
}


@cache
def _named(kind: Any) -> str:
    parts = dict.fromkeys(get_origin(part) or part for part in options(kind))
    parts.pop(type(None), None)
    if float in parts:
        parts.pop(int, None)
    return " or ".join(_NAMES.get(part) or part.__name__ for part in parts)


def _shown(value: Any) -> str:
    if value is None:
        return "null"
    if value is True or value is False:
        return str(value).lower()
    if value in ("", [], {}):
        return repr(value)
    return (
        "a fraction"
        if isinstance(value, float)
        else _NAMES.get(type(value)) or type(value).__name__
    )
