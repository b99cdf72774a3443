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

__all__ = ["decodable", "decoder", "field_types", "options", "shown_name", "wire_names"]

_NAMES = {"dt": dt, "Any": Any, "Literal": Literal, "BinaryIO": BinaryIO}
_NAMES |= {kind.__name__: kind for kind in (int, float, str, bool, bytes, list, dict)}
Model: TypeAlias = msgspec.Struct
#: Held while a model's types are looked up or changed, and while msgspec looks at them: it keeps
#: what it knows of a class on the class, where another thread may find it half done.
_lock = RLock()
_bound: set[type[Model]] = set()
_field_types: dict[type[Model], dict[str, Any]] = {}


def decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    """A decoder into a type that may hold models."""
    with _lock:
        return msgspec.json.Decoder(decodable(kind), strict=False)


def field_types(model: type[Model]) -> dict[str, Any]:
    """The types of a model's fields by Python name, with the names in the annotations resolved."""
    with _lock:
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


def shown_name(name: str) -> str:
    """The field where users find what came by another of its names (in ``_client_2``)."""
    return name[1:].rpartition("_")[0] if name[0] == "_" else name


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
    with _lock:
        parts = [_inner(part) for part in options(kind)]
        if str in parts:
            # The decoder can't tell a text from a date; a union of both is read as text.
            parts = [part for part in parts if part not in (dt.date, dt.datetime)]
        return functools.reduce(operator.or_, parts)


def _inner(kind: Any) -> Any:
    origin = get_origin(kind)
    if isinstance(origin, type):
        return types.GenericAlias(origin, tuple(map(decodable, get_args(kind))))
    if isinstance(kind, type) and issubclass(kind, Model):
        _bind(kind)
    return kind


def _bind(model: type[Model]) -> None:
    """Put the types to decode into where the decoder looks for them."""
    if model not in _bound:
        kinds = field_types(model)
        _bound.add(model)
        model.__annotations__ = {name: _of_field(kind) for name, kind in kinds.items()}


def _of_field(kind: Any) -> Any:
    """With the empty array where an object may stand; the model makes ``None`` or ``{}`` of it."""
    origins = {get_origin(part) or part for part in options(kind)}
    with_object = any(
        part is dict or (isinstance(part, type) and issubclass(part, Model)) for part in origins
    )
    wide = decodable(kind)
    return wide | list if with_object and list not in origins else wide
