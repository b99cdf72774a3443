"""Decoder types for models: what a user sees of a model, widened by what the server may send.

A model's annotations are the types that users get. The server sends an empty array for an object
that is missing, strings that stand for no date, and some values under another name. A model that
may hold such a field has a subclass here that the decoder reads into, and every object of it
becomes one of the model as soon as it is read. So the annotations stay what they are.
"""

from __future__ import annotations

import datetime as dt
import functools
import operator
import types
from collections.abc import Callable
from threading import RLock
from typing import Any, ForwardRef, Union, get_args, get_origin, get_type_hints

import msgspec

from altegio._calls.model import Answer
from altegio._calls.raw import wire_names
from altegio._forks import protect

__all__ = [
    "decodable",
    "decoder",
    "decoder_type",
    "field_types",
    "lock",
    "options",
    "widened_types",
]

#: Held while decoder types are made, and while msgspec looks at them: it keeps what it knows of a
#: class on the class, where another thread may find it half done.
lock = protect(RLock())
_types: dict[type[Answer], Any] = {}


def decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    """A decoder into a type that may hold models."""
    with lock:
        return msgspec.json.Decoder(decodable(kind), strict=False)


@functools.cache
def field_types(model: type[Answer]) -> dict[str, Any]:
    """The types of a model's fields by Python name; aliases are fields of their own."""
    hints = get_type_hints(model)
    return {
        name: hints[name]
        for name in model.__struct_fields__
        if name not in Answer.__struct_fields__
    }


def options(kind: Any) -> tuple[Any, ...]:
    """The members of a union, or the type alone."""
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def decodable(kind: Any) -> Any:
    """The type to decode into for a type that users see."""
    with lock:
        parts = [_inner(part) for part in options(kind)]
        if str in parts:
            # The decoder can't tell a string from a date; a union of both is read as a string.
            parts = [part for part in parts if part not in (dt.date, dt.datetime)]
        return functools.reduce(operator.or_, parts)


def _inner(kind: Any) -> Any:
    origin = get_origin(kind)
    if isinstance(origin, type):
        return types.GenericAlias(origin, tuple(map(decodable, get_args(kind))))
    if isinstance(kind, type) and issubclass(kind, Answer):
        return _decoder_type(kind)
    return kind


def _decoder_type(model: type[Answer]) -> Any:
    """The class to decode a model into: itself where that does, else a subclass of it."""
    if model not in _types:
        # A model that contains itself names its decoder type before that is there.
        name = f"_{model.__name__}"
        _types[model] = ForwardRef(name)
        globals()[name] = _types[model] = _widened(model, name)
    return _types[model]


def widened_types(model: type[Answer]) -> dict[str, Any]:
    """The fields that are decoded into another type than users see, with that type."""
    kinds = field_types(model)
    wide = {field: decodable(kind) for field, kind in kinds.items()}
    for field in model._may_be_empty_list:
        wide[field] |= list
    for field in model._may_be_no_date:
        wide[field] = str | None  # the decoder can't tell a string from a date
    return {field: kind for field, kind in wide.items() if kind != kinds[field]}


def _widened(model: type[Answer], name: str) -> Any:
    widened, settle = widened_types(model), getattr(model, "_settle", None)
    if not widened and settle is None:
        return model
    return decoder_type(model, name, widened, settle or _becoming(model))


def decoder_type(
    model: type[Answer], name: str, widened: dict[str, Any], settle: Callable[[Any], None]
) -> Any:
    """Make a subclass of a model with other types of fields, whose objects ``settle`` turns."""
    wires = wire_names(model)
    namespace = {
        "__module__": __name__,
        "__annotations__": widened,
        "__post_init__": settle,
        **{field: msgspec.field(name=wires[field], default=None) for field in widened},
    }
    # Not msgspec.defstruct, which can't make subclasses where the metaclass is one of ours.
    return types.new_class(name, (model,), {"kw_only": True}, lambda body: body.update(namespace))


def _becoming(model: type[Answer]) -> Callable[[Answer], None]:
    def become(item: Answer) -> None:
        item.__class__ = model

    return become
