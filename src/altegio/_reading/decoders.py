"""Decoder types for models: their annotations, widened to the forms that the server may send.

A model's annotations are the types that users see. The server sends an empty array for a missing
object, strings for a missing date, and some values under aliases. For a model with such fields the
decoder reads into a subclass made here, and each instance becomes one of the model as soon as it is
read. So annotations stay unchanged.
"""

from __future__ import annotations

import datetime as dt
import functools
import operator
import types
from collections.abc import Callable, Mapping
from threading import RLock
from typing import Any, ForwardRef, Union, get_args, get_origin, get_type_hints

import msgspec

from altegio._calls.answer_model import AnswerModel
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

#: Held while decoder types are made and while msgspec inspects them: it caches its findings on the
#: class, where another thread could find them incomplete.
lock = protect(RLock())
_types: dict[type[AnswerModel], Any] = {}
_unfinished: set[type[AnswerModel]] = set()
#: Types that are decoded as users see them: ``int | None`` is the type of many fields.
_unchanged: set[Any] = set()


def decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    """Return a decoder for a type that may contain models."""
    with lock:
        return msgspec.json.Decoder(decodable(kind), strict=False)


@functools.cache
def field_types(model: type[AnswerModel]) -> dict[str, Any]:
    """Return the types of a model's fields by Python name, aliases included."""
    names = [name for name in model.__struct_fields__ if name not in AnswerModel.__struct_fields__]
    hints = model.__annotations__
    if any(isinstance(hints.get(name, ""), str) for name in names):  # or inherited
        hints = get_type_hints(model)
    return {name: hints[name] for name in names}


def options(kind: Any) -> tuple[Any, ...]:
    """Return the members of a union, or the type alone."""
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def decodable(kind: Any) -> Any:
    """Return the type to decode into for a type that users see."""
    if kind in _unchanged:
        return kind
    with lock:
        parts = [_inner(part) for part in options(kind)]
        if str in parts:
            # msgspec allows no union of string and date: read a string.
            parts = [part for part in parts if part not in (dt.date, dt.datetime)]
        found = functools.reduce(operator.or_, parts)
    if found == kind:
        _unchanged.add(kind)
    return found


def _inner(kind: Any) -> Any:
    origin = get_origin(kind)
    if isinstance(origin, type):
        return types.GenericAlias(origin, tuple(map(decodable, get_args(kind))))
    if isinstance(kind, type) and issubclass(kind, AnswerModel):
        return _decoder_type(kind)
    return kind


def _decoder_type(model: type[AnswerModel]) -> Any:
    """Return the class to decode a model into: itself, or a subclass that accepts more."""
    name = f"_{model.__name__}"
    if model in _unfinished:  # it contains itself
        return ForwardRef(name)
    if model not in _types:
        _unfinished.add(model)
        try:
            globals()[name] = _types[model] = _widened(model, name)
        finally:  # the next answer tries again
            _unfinished.remove(model)
    return _types[model]


def widened_types(
    model: type[AnswerModel], other: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return the fields that are decoded into another type than users see, with that type.

    Args:
        model: The model.
        other: Types to decode fields into instead, ``Any`` among them.
    """
    kinds, other = field_types(model), other or {}
    wide = {field: decodable(kind) for field, kind in kinds.items()} | {**other}
    for field in model._may_be_empty_list:
        if wide[field] is not Any:
            wide[field] |= list
    for field in model._may_be_no_date - other.keys():
        wide[field] = str | None  # msgspec allows no union of string and date
    return {field: kind for field, kind in wide.items() if kind != kinds[field]}


def _widened(model: type[AnswerModel], name: str) -> Any:
    widened, settle = widened_types(model), getattr(model, "_settle", None)
    if not widened and settle is None:
        return model
    return decoder_type(model, name, widened, settle or _becoming(model))


def decoder_type(
    model: type[AnswerModel], name: str, widened: dict[str, Any], settle: Callable[[Any], None]
) -> Any:
    """Make a subclass of a model with other types of fields, whose objects ``settle`` converts."""
    wires = wire_names(model)
    namespace = {
        "__module__": __name__,
        "__annotations__": widened,
        "__post_init__": settle,
        **{field: msgspec.field(name=wires[field], default=None) for field in widened},
    }
    # Not msgspec.defstruct, which does not support a custom metaclass.
    return types.new_class(name, (model,), exec_body=lambda body: body.update(namespace))


def _becoming(model: type[AnswerModel]) -> Callable[[AnswerModel], None]:
    def become(item: AnswerModel) -> None:
        item.__class__ = model

    return become
