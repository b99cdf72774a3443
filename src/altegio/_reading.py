"""From an answer's bytes to typed models.

The fast path decodes the bytes straight into the models' slots. Only what does not fit goes
through the tolerant reader, row by row. Which fields fit is decided by the models' annotations,
widened by what the server is known to send for a missing object: an empty array.
"""

from __future__ import annotations

from types import GenericAlias
from typing import Any, Generic, TypeVar

import attrs
import msgspec

from ._binding import decodable
from ._model import Model, current_source
from ._operation import Operation
from ._tolerance import Deviations, read

__all__ = ["Answer", "NotJSONError", "decode"]

T = TypeVar("T")
_decoders: dict[str, msgspec.json.Decoder[Any]] = {}


class NotJSONError(Exception):
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
    """Read an answer's bytes; raises :class:`NotJSONError` when they are not JSON."""
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
        raise NotJSONError(str(error)) from None
    except RecursionError:
        raise NotJSONError("it nests deeper than any answer of the API") from None
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
    raw = (
        whole.get("data")
        if operation.enveloped
        and isinstance(whole, dict)
        and ("data" in whole or "success" in whole)
        else whole
    )
    deviations = Deviations(operation.id, strict=strict)
    data = read(raw, operation.answer_type, "$", deviations)
    deviations.report()
    return Answer(data, meta, success, body)


def _json(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError as error:
        raise NotJSONError(str(error)) from None
    except RecursionError:
        raise NotJSONError("it nests deeper than any answer of the API") from None


def _envelope_of(body: Any) -> tuple[Any, bool | None]:
    if not isinstance(body, dict):
        return None, None
    return body.get("meta"), _truth(body["success"]) if "success" in body else None


def _truth(success: Any) -> bool:
    return success not in (False, 0, "0", "false", None)


def _decoder(operation: Operation[Any]) -> msgspec.json.Decoder[Any]:
    decoder = _decoders.get(operation.id)
    if decoder is None:
        whole = decodable(operation.answer_type)
        if operation.enveloped:
            whole = GenericAlias(_Envelope, (whole,))
        if operation.wrapped:
            whole = GenericAlias(list, (whole,))
        decoder = _decoders[operation.id] = msgspec.json.Decoder(whole, strict=False)
    return decoder
