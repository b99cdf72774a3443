"""From an answer's bytes to typed models.

The fast path decodes the bytes straight into the models. What does not fit goes through the
tolerant reader, row by row, so that one odd row does not slow down a page.
"""

from __future__ import annotations

from types import GenericAlias
from typing import Any, Generic, TypeVar, get_args, get_origin

import msgspec

from ._binding import decodable, wire_names
from ._model import Answer, current_source
from ._operation import Operation
from ._tolerance import Deviations, read

__all__ = ["Decoded", "NotJSONError", "decode"]

T = TypeVar("T")
_decoders: dict[tuple[str, bool], msgspec.json.Decoder[Any]] = {}


class NotJSONError(Exception):
    """The bytes are not JSON."""


class Decoded(msgspec.Struct, Generic[T], frozen=True):
    """What an operation answered, and what its envelope says."""

    data: T
    meta: Any
    #: ``None`` when the answer doesn't say.
    success: bool | None


class _Envelope(msgspec.Struct, Generic[T]):
    data: T | msgspec.UnsetType = msgspec.UNSET
    success: Any = None
    meta: Any = None


class _Page:
    """The answer that objects were read from: finds an object's part in its bytes."""

    __slots__ = ("_found", "content", "enveloped", "root", "wrapped")

    def __init__(self, content: bytes, operation: Operation[Any]) -> None:
        self.content = content
        self.enveloped, self.wrapped = operation.enveloped, operation.wrapped
        self.root: Any = None
        self._found: dict[int, Any] | None = None

    def raw_of(self, item: Answer) -> Any:
        if self._found is None:
            raw = msgspec.json.decode(self.content)
            raw = raw[0] if self.wrapped else raw
            found: dict[int, Any] = {}
            _pair(self.root, raw["data"] if self.enveloped else raw, found)
            self._found = found
        return self._found.get(id(item))


def _pair(item: Any, raw: Any, found: dict[int, Any]) -> None:
    """Find what belongs to every object below ``item``."""
    if isinstance(item, Answer) and isinstance(raw, dict):
        found[id(item)] = raw
        for name, wire in wire_names(type(item)).items():
            _pair(getattr(item, name), raw.get(wire), found)
            if name[0] == "_" and wire in raw:
                _pair(getattr(item, name[1:].rpartition("_")[0], None), raw[wire], found)
    elif isinstance(item, list) and isinstance(raw, list):
        for one, part in zip(item, raw, strict=False):
            _pair(one, part, found)
    elif isinstance(item, dict) and isinstance(raw, dict):
        for key, one in item.items():
            _pair(one, raw.get(str(key)), found)


def decode(operation: Operation[Any], content: bytes, *, strict: bool = False) -> Decoded[Any]:
    """Read an answer's bytes; raises :class:`NotJSONError` when they are not JSON."""
    if operation.answer is None:
        body = parse(content) if content.strip() else None
        return Decoded(None, *envelope_of(body))
    if strict or (not operation.enveloped and content.lstrip()[:1] == b"{"):
        # A bare object may yet come in an envelope, and would be read as an empty one.
        return _decode_tolerantly(operation, content, strict=strict)
    page = _Page(content, operation)
    outer = current_source.set(page)
    try:
        answer = _decode_fast(operation, content, page) or _decode_rows(operation, content, page)
    finally:
        current_source.reset(outer)
    return answer or _decode_tolerantly(operation, content, strict=False)


def parse(content: bytes) -> Any:
    """The bytes as plain JSON values."""
    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError as error:
        raise NotJSONError(str(error)) from None
    except RecursionError:
        raise NotJSONError("it nests deeper than any answer of the API") from None


def envelope_of(body: Any) -> tuple[Any, bool | None]:
    """What an envelope says beside the data: its meta, and whether the call succeeded."""
    body = body[0] if isinstance(body, list) and len(body) == 1 else body
    if not isinstance(body, dict):
        return None, None
    return body.get("meta"), _truth(body["success"]) if "success" in body else None


def _truth(success: Any) -> bool:
    return success not in (False, 0, "0", "false", "", None)


def _decode_fast(operation: Operation[Any], content: bytes, page: _Page) -> Decoded[Any] | None:
    """The answer if all of it fits."""
    whole = _try(_decoder(operation, rows=False), content)
    found = _lifted(operation, whole)
    if found is not None:
        page.root = found.data
    return found


def _decode_rows(operation: Operation[Any], content: bytes, page: _Page) -> Decoded[Any] | None:
    """The answer if it is a list: row by row, each as fast as it allows."""
    if get_origin(operation.answer_type) is not list:
        return None
    found = _lifted(operation, _try(_decoder(operation, rows=True), content))
    if found is None:
        return None
    (kind,) = get_args(operation.answer_type)
    decoder = _row_decoder(operation, kind)
    deviations = Deviations(operation.id, strict=False)
    for place, raw in enumerate(found.data):
        row = _try(decoder, raw)
        found.data[place] = read(parse(raw), kind, "$.data[*]", deviations) if row is None else row
    deviations.report()
    page.root = found.data
    return found


def _try(decoder: msgspec.json.Decoder[Any], content: bytes | msgspec.Raw) -> Any:
    try:
        return decoder.decode(content)
    except msgspec.ValidationError:
        return None
    except msgspec.DecodeError as error:
        raise NotJSONError(str(error)) from None
    except RecursionError:
        raise NotJSONError("it nests deeper than any answer of the API") from None


def _lifted(operation: Operation[Any], whole: Any) -> Decoded[Any] | None:
    if whole is None or not operation.enveloped:
        return None if whole is None else Decoded(whole, None, None)
    if operation.wrapped:
        whole = whole[0] if len(whole) == 1 else None
    if whole is None or whole.success is None or whole.data is msgspec.UNSET:
        return None
    return Decoded(whole.data, whole.meta, _truth(whole.success))


def _decode_tolerantly(operation: Operation[Any], content: bytes, *, strict: bool) -> Decoded[Any]:
    """Read an answer whose outermost shape is not the described one, or strictly."""
    body = parse(content)
    meta, success = envelope_of(body)
    data, path = body, "$"
    if isinstance(data, list) and len(data) == 1 and operation.enveloped:
        data = data[0] if isinstance(data[0], dict) and "success" in data[0] else data
    if (
        isinstance(data, dict)
        and "success" in data
        and not (data.keys() - {"success", "data", "meta"})
    ):
        data, path = data.get("data"), "$.data"
    deviations = Deviations(operation.id, strict=strict)
    result = read(data, operation.answer_type, path, deviations)
    deviations.report()
    return Decoded(result, meta, success)


def _decoder(operation: Operation[Any], *, rows: bool) -> msgspec.json.Decoder[Any]:
    decoder = _decoders.get((operation.id, rows))
    if decoder is None:
        whole = list[msgspec.Raw] if rows else decodable(operation.answer_type)
        if operation.enveloped:
            whole = GenericAlias(_Envelope, (whole,))
        if operation.wrapped:
            whole = GenericAlias(list, (whole,))
        decoder = _decoders[operation.id, rows] = msgspec.json.Decoder(whole, strict=False)
    return decoder


def _row_decoder(operation: Operation[Any], kind: Any) -> msgspec.json.Decoder[Any]:
    key = (f"{operation.id}[*]", False)
    if key not in _decoders:
        _decoders[key] = msgspec.json.Decoder(decodable(kind), strict=False)
    return _decoders[key]
