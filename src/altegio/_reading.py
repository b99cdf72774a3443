"""From an answer's bytes to typed models.

The fast path decodes the bytes straight into the models' slots. Only what does not fit goes
through the tolerant reader, row by row. Which fields fit is decided by the models' annotations,
widened by what the server is known to send for a missing object: an empty array.
"""

from __future__ import annotations

import datetime as dt
import sys
import types
from functools import cache
from typing import Any, Generic, Literal, TypeVar, Union, get_args, get_origin

import attrs
import msgspec

from ._model import Model, current_source
from ._operation import Operation
from ._tolerance import Deviations, read

__all__ = ["Answer", "NotJSON", "decode"]

T = TypeVar("T")
_NAMES = {"dt": dt, "Any": Any, "Literal": Literal, "int": int, "float": float, "str": str, "bool": bool, "list": list, "dict": dict}


class NotJSON(Exception):
    """The bytes are not JSON."""


@attrs.frozen
class Answer(Generic[T]):
    """What an operation answered, without the envelope."""

    data: T
    meta: Any
    success: bool | None
    body: Any = None


class _Envelope(msgspec.Struct, Generic[T]):
    data: T | None = None
    success: Any = None
    meta: Any = None


class _Page:
    """The answer that objects were read from: keeps its bytes, and finds an object's part in them."""

    __slots__ = ("_found", "content", "enveloped", "root", "wrapped")

    def __init__(self, content: bytes, operation: Operation[Any]) -> None:
        self.content = content
        self.enveloped, self.wrapped = operation.enveloped, operation.wrapped
        self.root: Any = None
        self._found: dict[int, Any] | None = None

    def raw_of(self, item: Model) -> Any:
        if self._found is None:
            whole = msgspec.json.decode(self.content)
            whole = whole[0] if self.wrapped else whole
            self._found = {}
            self._walk(self.root, whole["data"] if self.enveloped else whole, self._found)
        return self._found.get(id(item))

    def _walk(self, item: Any, raw: Any, found: dict[int, Any]) -> None:
        if isinstance(item, list) and isinstance(raw, list):
            for one, its_raw in zip(item, raw, strict=False):
                self._walk(one, its_raw, found)
        elif isinstance(item, dict) and isinstance(raw, dict):
            for key, value in item.items():
                self._walk(value, raw.get(str(key)), found)
        elif isinstance(item, Model) and isinstance(raw, dict):
            found[id(item)] = raw
            for wires in item.wire_names.values():
                for wire in wires:
                    self._walk(getattr(item, wire), raw.get(wire), found)


def decode(operation: Operation[Any], content: bytes, *, strict: bool = False) -> Answer[Any]:
    """Read an answer's bytes; raises :class:`NotJSON` when they are not JSON."""
    if operation.answer is None:
        body = _json(content) if content.strip() else None
        return Answer(None, *_envelope_of(body), body)
    page = _Page(content, operation)
    outer = current_source.set(page)
    try:
        answer = _decode_fast(operation, content)
        if answer is None or strict:
            answer = _decode_tolerantly(operation, content, strict=strict)
    finally:
        current_source.reset(outer)
    page.root = answer.data
    return answer


def _decode_fast(operation: Operation[Any], content: bytes) -> Answer[Any] | None:
    """The answer if all of it fits, else ``None``."""
    try:
        found = _decoder(operation).decode(content)
    except msgspec.ValidationError:
        return None
    except msgspec.DecodeError as error:
        raise NotJSON(str(error)) from None
    except RecursionError:
        raise NotJSON("it nests deeper than any answer of the API") from None
    if not operation.enveloped:
        return Answer(found, None, None)
    envelope = found[0] if operation.wrapped else found
    if envelope.success is None or envelope.data is None:
        return None
    return Answer(envelope.data, envelope.meta, _truth(envelope.success))


def _decode_tolerantly(operation: Operation[Any], content: bytes, *, strict: bool) -> Answer[Any]:
    body = _json(content)
    whole = body[0] if isinstance(body, list) and len(body) == 1 and operation.enveloped else body
    meta, success = _envelope_of(whole)
    raw = whole.get("data") if operation.enveloped and isinstance(whole, dict) and ("data" in whole or "success" in whole) else whole
    deviations = Deviations(operation.id, strict=strict)
    data = read(raw, _public_type(operation), "$", deviations)
    deviations.report()
    return Answer(data, meta, success, body)


def _json(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError as error:
        raise NotJSON(str(error)) from None
    except RecursionError:
        raise NotJSON("it nests deeper than any answer of the API") from None


def _envelope_of(body: Any) -> tuple[Any, bool | None]:
    if not isinstance(body, dict):
        return None, None
    return body.get("meta"), _truth(body["success"]) if "success" in body else None


def _truth(success: Any) -> bool:
    return success not in (False, 0, "0", "false", None)


@cache
def _decoder(operation: Operation[Any]) -> msgspec.json.Decoder[Any]:
    kind = _widened(_public_type(operation))
    whole: Any = _Envelope[kind] if operation.enveloped else kind  # type: ignore[valid-type]
    return msgspec.json.Decoder(list[whole] if operation.wrapped else whole, strict=False)


@cache
def _public_type(operation: Operation[Any]) -> Any:
    assert operation.answer is not None
    return operation.answer()


@cache
def field_types(kind: type[Model]) -> dict[str, Any]:
    """The types of a model's fields by Python name, with the names in the annotations resolved."""
    package = sys.modules[kind.__module__.rpartition(".")[0]]

    class Names(dict[str, Any]):
        def __missing__(self, name: str) -> Any:
            return getattr(package, name)

    names = Names(_NAMES)
    return {name: eval(text, {"__builtins__": {}}, names) for name, text in kind.annotations.items()}  # noqa: S307


def _widened(kind: Any) -> Any:
    """The type to decode into: an object may also be an empty array, kinds of text are one."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        options = dict.fromkeys(_widened(option) for option in get_args(kind))
        flat = dict.fromkeys(part for option in options for part in (get_args(option) if get_origin(option) in (Union, types.UnionType) else (option,)))
        if str in flat:
            flat = {part: None for part in flat if part not in (dt.date, dt.datetime)}
        if any(get_origin(part) is list for part in flat):
            flat.pop(list, None)
        return Union[tuple(flat)]  # noqa: UP007
    if origin is list:
        return list[_widened(get_args(kind)[0])]  # type: ignore[misc]
    if origin is dict:
        key, value = get_args(kind)
        return dict[key, _widened(value)] | list  # type: ignore[valid-type]
    if isinstance(kind, type) and issubclass(kind, Model):
        _bind(kind)
        return kind | list
    return kind


@cache
def _bind(kind: type[Model]) -> None:
    """Tell the decoder the model's fields: their wire names and widened types."""
    kind.__annotations__ = wire_types = {}
    objects = []
    for name, public in field_types(kind).items():
        for wire in kind.wire_names[name]:
            wire_types[wire] = None
            if _holds_object(public):
                objects.append(wire)
    for name, public in field_types(kind).items():
        widened = Union[_widened(public), None]  # noqa: UP007
        wire_types.update(dict.fromkeys(kind.wire_names[name], widened))
    wire_types["_source"] = Any
    if objects:
        kind.__attrs_post_init__ = _empty_arrays_are_none(tuple(objects))  # type: ignore[attr-defined]


def _holds_object(kind: Any) -> bool:
    options = get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)
    if any(get_origin(option) is list for option in options):
        return False
    return any(get_origin(option) is dict or (isinstance(option, type) and issubclass(option, Model)) for option in options)


def _empty_arrays_are_none(wires: tuple[str, ...]) -> Any:
    lines = [f" if self.{wire}.__class__ is list: tidy(self, {wire!r})" for wire in wires]
    scope: dict[str, Any] = {"tidy": _tidy}
    exec("def __attrs_post_init__(self):\n" + "\n".join(lines), scope)  # noqa: S102
    return scope["__attrs_post_init__"]


def _tidy(self: Model, wire: str) -> None:
    if getattr(self, wire) == []:
        setattr(self, wire, None)
