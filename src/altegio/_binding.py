"""Tells the decoder what a model's fields are: their wire names and the types that may stand there.

A model's annotations say what a user gets; the decoder is told a little more, because the server
sends an empty array for an object that is missing.
"""

from __future__ import annotations

import datetime as dt
import functools
import operator
import sys
import types
from threading import RLock
from typing import Any, BinaryIO, Literal, TypeAlias, Union, get_args, get_origin

import msgspec

__all__ = ["decodable", "field_types", "options"]

_NAMES = {"dt": dt, "Any": Any, "Literal": Literal, "BinaryIO": BinaryIO}
_NAMES |= {kind.__name__: kind for kind in (int, float, str, bool, bytes, list, dict)}
Model: TypeAlias = msgspec.Struct
_lock = RLock()
_bound: set[type[Model]] = set()
_field_types: dict[type[Model], dict[str, Any]] = {}


def field_types(model: type[Model]) -> dict[str, Any]:
    """The types of a model's fields by Python name, with the names in the annotations resolved."""
    known = _field_types.get(model)
    if known is None:
        names = _Names(model)
        # The texts are the generated package's own annotations, not anybody's input.
        known = {
            name: eval(text, {"__builtins__": {}}, names)  # noqa: S307
            for name, text in model.__annotations__.items()
        }
        _field_types[model] = known
    return known


def wire_names(model: type[Model]) -> dict[str, str]:
    """A model's field names with their names on the wire."""
    return dict(zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True))


class _Names(dict[str, Any]):
    """What annotations may name: a few types, and every model, loaded when it is named."""

    def __init__(self, model: type[Model]) -> None:
        super().__init__(_NAMES)
        self._package = sys.modules[model.__module__.rpartition(".")[0]]

    def __missing__(self, name: str) -> Any:
        return getattr(self._package, name)


def options(kind: Any) -> tuple[Any, ...]:
    """The members of a union, or the type alone."""
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def decodable(kind: Any) -> Any:
    """The type to decode into for a type that users see."""
    wide: dict[Any, None] = {}
    for option in options(kind):
        for part in _widened(option):
            wide[part] = None
    if str in wide:
        # The decoder can't tell a text from a date; a union of both is read as text.
        wide = dict.fromkeys(part for part in wide if part not in (dt.date, dt.datetime))
    if any(get_origin(part) is list for part in wide):
        wide.pop(list, None)
    return functools.reduce(operator.or_, wide)


def _widened(kind: Any) -> tuple[Any, ...]:
    origin = get_origin(kind)
    if origin is list:
        return (types.GenericAlias(list, (decodable(get_args(kind)[0]),)),)
    if origin is dict:
        key, value = get_args(kind)
        return types.GenericAlias(dict, (key, decodable(value))), list
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        _bind(kind)
        return kind, list
    return (kind,)


def _bind(model: type[Model]) -> None:
    """Put the wire names and the wider types where the decoder looks for them."""
    with _lock:
        if model in _bound:
            return
        _bound.add(model)
        kinds = field_types(model)
        model.__annotations__ = {name: decodable(kind) for name, kind in kinds.items()}
