"""Reads what does not fit: no answer of the server makes a call raise because of a field."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from typing import Any, Final, get_args, get_origin

import msgspec

from ._binding import field_types, options, wire_names
from ._model import Answer

__all__ = ["ContractError", "Deviations", "read"]

log: Final = logging.getLogger("altegio.contract")
_reported: set[tuple[str, str, str]] = set()
_PLAIN: Final = frozenset({int, float, str, bool})
_ZERO_DATE: Final = "0000-00-00"


class ContractError(ValueError):
    """With ``strict=True``: the answer is not what the description says."""


class Deviations:
    """What differed from the description in one answer."""

    def __init__(self, operation: str, *, strict: bool) -> None:
        self.operation, self.strict = operation, strict
        self._found: dict[tuple[str, str], None] = {}

    def add(self, path: str, what: str) -> None:
        """Note a difference at a JSON path."""
        self._found[path, what] = None

    def expected(self, path: str, kind: Any, value: Any) -> None:
        """Note that ``value`` stands where ``kind`` should."""
        self.add(path, f"expected {_named(kind)}, got {_shown(value)}")

    def report(self) -> None:
        """Log what has not been logged in this process; with ``strict`` raise instead."""
        if self.strict:
            if self._found:
                lines = "\n".join(f"  {path}: {what}" for path, what in self._found)
                raise ContractError(f"{self.operation} does not answer as described:\n{lines}")
            return
        for path, what in self._found:
            if (self.operation, path, what) not in _reported:
                _reported.add((self.operation, path, what))
                log.warning("%s %s: %s", self.operation, path, what)


def _named(kind: Any) -> str:
    names = {dt.datetime: "a date and time", dt.date: "a date", str: "text", bool: "true or false"}
    names |= {int: "a whole number", float: "a number"}
    if get_origin(kind) is list:
        return "a list"
    if get_origin(kind) is dict:
        return "an object"
    parts = [part for part in options(kind) if part is not type(None)]
    if len(parts) > 1:
        return " or ".join(_named(part) for part in parts)
    return names.get(parts[0], getattr(parts[0], "__name__", str(parts[0])))


def _shown(value: Any) -> str:
    """A value's kind; its text only when it can't be a person's."""
    if value is None or isinstance(value, bool) or value in ("", [], {}):
        return repr(value)
    return {
        str: "text",
        int: "a whole number",
        float: "a fraction",
        list: "a list",
        dict: "an object",
    }[type(value)]


def read(value: Any, kind: Any, path: str, deviations: Deviations) -> Any:
    """``value`` as ``kind`` if there is a way, else as it came."""
    if value is None or kind is Any:
        return value
    parts = [part for part in options(kind) if part is not type(None)]
    if len(parts) > 1:
        return _one_of(value, kind, parts, path, deviations)
    kind = parts[0]
    if type(value) is kind:
        return value
    if isinstance(kind, type) and issubclass(kind, Answer):
        return _object(value, kind, path, deviations)
    origin = get_origin(kind)
    if origin is list:
        return _list(value, kind, path, deviations)
    if origin is dict:
        return _mapping(value, kind, path, deviations)
    return _scalar(value, kind, path, deviations)


def _one_of(value: Any, kind: Any, parts: list[Any], path: str, deviations: Deviations) -> Any:
    if type(value) in parts:
        return value
    for part in parts:
        container = get_origin(part) or part
        wanted = (
            dict
            if isinstance(container, type) and issubclass(container, Answer | dict)
            else list
            if container is list
            else None
        )
        if wanted is type(value):
            return read(value, part, path, deviations)
    if value == [] or (value in ("", False) and str not in parts and bool not in parts):
        deviations.expected(path, kind, value)
        return None
    if isinstance(value, dict | list):
        deviations.expected(path, kind, value)
        return value
    scalars = [part for part in parts if part in _PLAIN or part in (dt.datetime, dt.date)]
    for part in scalars:
        try:
            return _convert(value, part)
        except (ValueError, TypeError, OverflowError):
            continue
    deviations.expected(path, kind, value)
    return value


def _object(value: Any, kind: type[Answer], path: str, deviations: Deviations) -> Any:
    if type(value) is list and len(value) == 1 and type(value[0]) is dict:
        deviations.expected(path, kind, value)
        value = value[0]
    if type(value) is not dict:
        deviations.expected(path, kind, value)
        return None if value in ([], "", False) else value
    item = kind()
    item._source = value
    known = _plan(kind)
    for wire, part in value.items():
        if part is None:
            continue
        field = known.get(wire)
        if field is None:
            if deviations.strict:
                deviations.add(f"{path}.{wire}", "the description does not know it")
            continue
        name, plain, own_kind = field
        known_kind = type(part) in plain
        held = part if known_kind else read(part, own_kind, f"{path}.{wire}", deviations)
        if name[0] == "_":
            name = name[1:].rpartition("_")[0]
            if getattr(item, name) is not None:
                continue
        setattr(item, name, held)
    return item


_plans: dict[type[Answer], dict[str, tuple[str, frozenset[Any], Any]]] = {}


def _plan(kind: type[Answer]) -> dict[str, tuple[str, frozenset[Any], Any]]:
    """By wire name: the field, the exact types that need no reading, and the field's type."""
    plan = _plans.get(kind)
    if plan is None:
        wires, kinds = wire_names(kind), field_types(kind)
        plan = _plans[kind] = {
            wires[name]: (name, _PLAIN.intersection(options(own_kind)), own_kind)
            for name, own_kind in kinds.items()
        }
    return plan


def _list(value: Any, kind: Any, path: str, deviations: Deviations) -> Any:
    (item_kind,) = get_args(kind)
    if type(value) is not list:
        deviations.expected(path, kind, value)
        if value in ({}, "", False):
            return []
        if type(value) is dict and all(key.isdigit() for key in value):
            value = list(value.values())  # a list with gaps, as PHP writes it
        else:
            value = [value]
    star = f"{path}[*]"
    return [
        read(one, item_kind, f"{path}[{place}]" if deviations.strict else star, deviations)
        for place, one in enumerate(value)
    ]


def _mapping(value: Any, kind: Any, path: str, deviations: Deviations) -> Any:
    key_kind, value_kind = get_args(kind)
    if type(value) is dict:
        return {
            _key(key, key_kind): read(
                one, value_kind, f"{path}.{key if deviations.strict else '*'}", deviations
            )
            for key, one in value.items()
        }
    deviations.expected(path, kind, value)
    return {} if value in ([], "", False) else value


def _key(key: str, kind: Any) -> Any:
    return int(key) if kind is int and key.lstrip("-").isdigit() else key


def _scalar(value: Any, kind: Any, path: str, deviations: Deviations) -> Any:
    if type(value) in (list, dict):
        deviations.expected(path, kind, value)
        return None if value == [] else value
    try:
        converted = _convert(value, kind)
    except (ValueError, TypeError, OverflowError):
        deviations.expected(path, kind, value)
        return None if value == "" or str(value).startswith(_ZERO_DATE) else value
    if deviations.strict and _kind_differs(value, kind):
        deviations.expected(path, kind, value)
    return converted


def _kind_differs(value: Any, kind: Any) -> bool:
    if kind in (dt.datetime, dt.date):
        return type(value) is not str
    return kind in _PLAIN or isinstance(value, float)


def _convert(value: Any, kind: Any) -> Any:
    try:
        return msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError:
        return _CONVERTERS[kind](value)


def _whole(value: Any) -> int | float:
    if type(value) is bool:
        return int(value)
    number = value if type(value) is float else float(str(value).strip().replace(",", "."))
    return int(number) if number.is_integer() else number


def _text(value: Any) -> str:
    if type(value) in (int, float):
        return str(value)
    raise TypeError(value)


def _moment(value: Any) -> dt.datetime:
    if not isinstance(value, str) or not any(character.isdigit() for character in value):
        raise ValueError(value)
    try:
        return dt.datetime.fromisoformat(value)
    except ValueError:
        from dateutil import parser

        # Without a zone and without a time, as sent: nothing is taken from today.
        return parser.parse(value, dayfirst="." in value, default=dt.datetime(1, 1, 1))  # noqa: DTZ001


_CONVERTERS: Final[dict[Any, Callable[[Any], Any]]] = {
    int: _whole,
    float: _whole,
    str: _text,
    dt.datetime: _moment,
    dt.date: lambda value: _moment(value).date(),
}
