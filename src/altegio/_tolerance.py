"""Reads what does not fit: no answer of the server makes a call raise because of a field."""

from __future__ import annotations

import datetime as dt
import enum
import logging
import types
from typing import Any, Final, Literal, Union, get_args, get_origin

from dateutil import parser

from ._binding import field_types
from ._model import Model

__all__ = ["ContractError", "Deviations", "read"]

log: Final = logging.getLogger("altegio.contract")
_reported: set[tuple[str, str]] = set()
_NOTHING: Final[tuple[Any, ...]] = ([], "", False, None)


class ContractError(ValueError):
    """With ``strict=True``: the answer is not what the description says."""


class Deviations:
    """What differed from the description in one answer."""

    def __init__(self, operation: str, *, strict: bool) -> None:
        self.operation, self.strict = operation, strict
        self.found: list[tuple[str, str]] = []

    def add(self, path: str, expected: Any, value: Any) -> None:
        """Note that ``value`` stands where ``expected`` should."""
        self.found.append((path, f"expected {_named(expected)}, got {type(value).__name__}"))

    def report(self) -> None:
        """Log every new difference once per process; with ``strict`` raise instead."""
        if self.strict and self.found:
            lines = "\n".join(f"  {path}: {what}" for path, what in self.found)
            raise ContractError(f"{self.operation} does not answer as described:\n{lines}")
        for path, what in self.found:
            if (self.operation, path) not in _reported:
                _reported.add((self.operation, path))
                log.warning("%s %s: %s", self.operation, path, what)


def _named(kind: Any) -> str:
    return getattr(kind, "__name__", None) or str(kind).replace("altegio._generated.models.", "")


def read(value: Any, kind: Any, path: str, deviations: Deviations) -> Any:
    """``value`` as ``kind`` if there is a way, else as it came."""
    if kind is Any:
        return value
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(value, get_args(kind), path, deviations)
    if origin is list:
        return _list(value, get_args(kind)[0], path, deviations)
    if origin is dict:
        return _mapping(value, get_args(kind), path, deviations)
    if origin is Literal:
        return value
    if isinstance(kind, type) and issubclass(kind, Model):
        return _model(value, kind, path, deviations)
    if value is None:
        return None
    try:
        return _scalar(value, kind)
    except (ValueError, TypeError, OverflowError):
        if value != "":
            deviations.add(path, kind, value)
            return value
        return None


def _one_of(value: Any, options: tuple[Any, ...], path: str, deviations: Deviations) -> Any:
    options = tuple(option for option in options if option is not type(None))
    if value is None:
        return None
    for option in options:
        if isinstance(option, type) and type(value) is option:
            return value
    fitting = [option for option in options if _looks_like(value, option)] or list(options)
    return read(value, fitting[0], path, deviations)


def _looks_like(value: Any, kind: Any) -> bool:
    plain = get_origin(kind) or kind
    if isinstance(value, dict):
        return plain is dict or (isinstance(plain, type) and issubclass(plain, Model))
    if isinstance(value, list):
        return plain is list
    return isinstance(plain, type) and isinstance(value, plain)


def _list(value: Any, kind: Any, path: str, deviations: Deviations) -> list[Any]:
    if isinstance(value, list):
        return [
            read(one, kind, f"{path}[{place}]" if deviations.strict else f"{path}[*]", deviations)
            for place, one in enumerate(value)
        ]
    if value in ({}, "", None) or value is False:
        return []
    deviations.add(path, list, value)
    return [read(value, kind, path, deviations)]


def _mapping(value: Any, kinds: tuple[Any, Any], path: str, deviations: Deviations) -> Any:
    if isinstance(value, dict):
        return {
            _key(key, kinds[0]): read(one, kinds[1], f"{path}.*", deviations)
            for key, one in value.items()
        }
    if value in _NOTHING:
        return None
    deviations.add(path, dict, value)
    return value


def _key(key: str, kind: Any) -> Any:
    try:
        return kind(key)
    except ValueError:
        return key


def _model(value: Any, kind: type[Model], path: str, deviations: Deviations) -> Any:
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        deviations.add(path, kind, value)
        value = value[0]
    if value in _NOTHING:
        return kind() if path == "$" else None
    if not isinstance(value, dict):
        deviations.add(path, kind, value)
        return value
    item = kind()
    item._source = value
    for name, public in field_types(kind).items():
        for wire in kind.wire_names[name]:
            if value.get(wire) is not None:
                setattr(item, wire, read(value[wire], public, f"{path}.{wire}", deviations))
    return item


def _scalar(value: Any, kind: Any) -> Any:
    if kind is bool:
        return _boolean(value)
    if kind is int:
        return _whole(value)
    if kind is float:
        return _number(value)
    if kind is str:
        return _text(value)
    if kind is dt.datetime:
        return _moment(value)
    if kind is dt.date:
        return _moment(value).date()
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind(_whole(value) if issubclass(kind, int) else _text(value))
    raise TypeError(kind)


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in (0, 1) or str(value).lower() in ("0", "1", "true", "false"):
        return str(value).lower() in ("1", "1.0", "true")
    raise ValueError(value)


def _whole(value: Any) -> int | float:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    number = _number(value)
    return int(number) if float(number).is_integer() else number


def _number(value: Any) -> int | float:
    if isinstance(value, bool | list | dict):
        raise TypeError(value)
    if isinstance(value, int | float):
        return value
    text = str(value).strip()
    return int(text) if text.lstrip("+-").isdigit() else float(text)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise TypeError(value)


def _moment(value: Any) -> dt.datetime:
    if not isinstance(value, str) or not any(character.isdigit() for character in value):
        raise ValueError(value)
    try:
        return dt.datetime.fromisoformat(value)
    except ValueError:
        return parser.parse(value, dayfirst="." in value, default=dt.datetime(1, 1, 1))  # noqa: DTZ001 (naive as sent)
