"""Decoding of an answer's bytes to typed models.

The fast path decodes the bytes straight into the models. What does not fit goes through the
tolerant reader, row by row, so that one odd row does not slow down a page.
"""

from __future__ import annotations

import json
import re
from functools import partial
from types import GenericAlias
from typing import Any, Final, Generic, Literal, TypeVar, get_args, get_origin

import msgspec

from altegio._calls.operation import Operation
from altegio._calls.raw import DecodedBytes
from altegio._errors import unwrapped

from .decoders import decoder
from .differences import Differences
from .learning import AFTER, learn, learned
from .loosened import differences_of
from .tolerance import read

__all__ = ["BOM", "Decoded", "NotJSONError", "decode", "empty_answer", "envelope_of", "parse"]

T = TypeVar("T")
BOM: Final = b"\xef\xbb\xbf"
_TOO_DEEP: Final = "it nests deeper than any answer of the API"
#: Longer bodies are validated before they are decoded: rows take far more memory.
_LOOKED_THROUGH_FROM: Final = 2**20
#: Bodies up to this size that are not strict JSON are parsed leniently, which needs far more
#: memory; longer ones only if ``NaN`` and ``Infinity`` are their only fault.
_LENIENT_UP_TO: Final = 8 * 2**20
#: JSON up to the next ``NaN`` or ``Infinity``.
_UP_TO_NO_NUMBER: Final = re.compile(
    rb"""(?:[^"NI-]++|-(?!I)|"(?:[^"\\]++|\\.)*+")*+(-?Infinity|NaN)""", re.DOTALL
)
_ENVELOPE: Final = frozenset({"success", "data", "meta"})
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


class NotJSONError(Exception):
    """The bytes are not JSON, or not JSON that the API answers with."""


class Decoded(msgspec.Struct, Generic[T], frozen=True):
    """An operation's decoded answer with its envelope's fields."""

    data: T
    meta: Any
    #: ``None`` without such a field.
    success: bool | None


class _Envelope(msgspec.Struct, Generic[T]):
    data: T | msgspec.UnsetType = msgspec.UNSET
    success: Any = None
    meta: Any = None


def decode(operation: Operation[Any], content: bytes, *, strict: bool = False) -> Decoded[Any]:
    """Read an answer's bytes; raises :class:`NotJSONError` when they are not JSON."""
    content = content.removeprefix(BOM)
    if operation.answer is None:
        return Decoded(None, *envelope_of(parse(content) if content.strip() else None))
    found = None
    # A bare object may turn out to be an envelope, and would be read as an empty model.
    fast = operation.enveloped or content.lstrip()[:1] != b"{"
    if fast and not strict and (len(content) < _LOOKED_THROUGH_FROM or _is_json(content)):
        found = (
            _decode_whole(operation, content)
            or _decode_as_learned(operation, content)
            or _decode_rows(operation, content)
        )
    return found or _decode_tolerantly(operation, content, strict=strict)


def empty_answer(operation: Operation[Any]) -> Any:
    """Return what stands for data that the server left out: an empty list or an empty model."""
    kind = operation.answer_type
    return None if kind is None else (get_origin(kind) or kind)()


def parse(content: bytes | msgspec.Raw) -> Any:
    """Parse bytes to plain JSON values."""
    content = bytes(content).removeprefix(BOM)
    try:
        if len(content) >= _LOOKED_THROUGH_FROM:
            msgspec.json.decode(content, type=msgspec.Raw)
        return msgspec.json.decode(content)
    except RecursionError:
        raise NotJSONError(_TOO_DEEP) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        problem = str(error)
    if len(content) <= _LENIENT_UP_TO or _is_json(_with_numbers(content)):
        try:
            # For a truncated character, or a number out of range.
            return json.loads(content.decode(errors="replace"), parse_int=_integer)
        except (ValueError, RecursionError):
            pass
    raise NotJSONError(problem)


def _with_numbers(content: bytes) -> bytes:
    """Replace every ``NaN`` and ``Infinity`` by a number."""
    parts, place = [], 0
    while found := _UP_TO_NO_NUMBER.match(content, place):
        parts += [content[place : found.start(1)], b"0"]
        place = found.end()
    return b"".join((*parts, content[place:]))


def _is_json(content: bytes) -> bool:
    try:
        msgspec.json.decode(content, type=msgspec.Raw)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def _integer(digits: str) -> int | str:
    try:
        return int(digits)
    except ValueError:  # thousands of digits
        return digits


def envelope_of(body: Any) -> tuple[Any, bool | None]:
    """Return an envelope's meta, and whether the call succeeded."""
    body = unwrapped(body)
    if not isinstance(body, dict):
        return None, None
    return body.get("meta"), _truth(body["success"]) if "success" in body else None


def _truth(success: Any) -> bool:
    return success not in (False, 0, "0", "false", "", None)


def _decode_whole(operation: Operation[Any], content: bytes) -> Decoded[Any] | None:
    """Decode an answer that fits as a whole."""
    return _lifted(operation, _try(_decoder(operation, "whole"), content))


def _decode_as_learned(operation: Operation[Any], content: bytes) -> Decoded[Any] | None:
    """The answer if its rows deviate where earlier ones have."""
    expected = learned(operation)
    if expected is None:
        return None
    differences = Differences(operation.id, strict=False)
    found = _lifted(operation, _try_loosely(expected.whole, content, differences))
    if found is not None:
        differences.report()
    return found


def _decode_rows(operation: Operation[Any], content: bytes) -> Decoded[Any] | None:
    """Decode a list row by row, tolerantly only where a row does not fit."""
    if get_origin(operation.answer_type) is not list:
        return None
    found = _lifted(operation, _try(_decoder(operation, "rows"), content))
    if found is None:
        return None
    (kind,) = get_args(operation.answer_type)
    row_decoder, expected = _decoder(operation, "row"), learned(operation)
    differences = Differences(operation.id, strict=False)
    path, tolerant = "$.data[*]" if operation.enveloped else "$[*]", 0
    for place, part in enumerate(found.data):
        row = _try_loosely(expected.row, part, differences) if expected else None
        row = _try(row_decoder, part) if row is None else row
        if row is None:
            row = _read(parse(part), kind, path, differences)
            tolerant += 1
            if tolerant % AFTER == 0:
                expected = learn(operation, differences.refused, path, partial(_answer, operation))
        found.data[place] = row
    differences.report()
    return found


def _try_loosely(
    decoder: msgspec.json.Decoder[Any], content: bytes | msgspec.Raw, differences: Differences
) -> Any:
    """What the bytes hold if they deviate in expected fields alone; what differs is noted."""
    noted = Differences(differences.operation, strict=False)
    before = differences_of.set(noted)
    try:
        found = _try(decoder, content)
    finally:
        differences_of.reset(before)
    if found is not None:
        differences.take(noted)
    return found


def _try(decoder: msgspec.json.Decoder[Any], content: bytes | msgspec.Raw) -> Any:
    """Decode bytes that fit; ``None`` for all others."""
    try:
        return DecodedBytes(content, decoder, parse).decode()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _lifted(operation: Operation[Any], whole: Any) -> Decoded[Any] | None:
    if whole is None or not operation.enveloped:
        return None if whole is None else Decoded(whole, None, None)
    whole = unwrapped(whole)
    if not isinstance(whole, _Envelope) or whole.success is None or whole.data is msgspec.UNSET:
        return None
    return Decoded(whole.data, whole.meta, _truth(whole.success))


def _decode_tolerantly(operation: Operation[Any], content: bytes, *, strict: bool) -> Decoded[Any]:
    """Read an answer whose outermost shape differs, or read it strictly."""
    body = parse(content)
    if not isinstance(body, list | dict):
        raise NotJSONError("neither an object nor an array")
    meta, success = envelope_of(body)
    if success is False:
        return Decoded(None, meta, success)
    differences = Differences(operation.id, strict=strict)
    data, path = _data_of(operation, body, differences)
    result = _read(data, operation.answer_type, path, differences)
    differences.report()
    return Decoded(result, meta, success)


def _data_of(operation: Operation[Any], body: Any, differences: Differences) -> tuple[Any, str]:
    """Return an answer without its envelope, and its path."""
    path, inner = "$", unwrapped(body)
    if operation.enveloped and inner is not body and isinstance(inner, dict) and "success" in inner:
        if not operation.wrapped:
            differences.converted("$", dict, body)
        body, path = inner, "$[0]"
    elif operation.wrapped:
        differences.converted("$", list, body)
    keys = frozenset(body if isinstance(body, dict) else ())
    if operation.enveloped:
        has_envelope = keys & {"success", "data"} and ("data" in keys or keys <= _ENVELOPE)
    else:
        has_envelope = {"success", "data"} <= keys <= _ENVELOPE
    if operation.enveloped and "success" not in keys:
        differences.add(path, "expected an envelope with success, data and meta", lost=True)
    elif has_envelope and not operation.enveloped:
        differences.add(path, "an envelope that the description does not have")
    if not has_envelope or not isinstance(body, dict):
        return body, path
    for key in body.keys() - _ENVELOPE:
        differences.unknown(path, key, body[key])
    return body.get("data"), f"{path}.data"


def _read(value: Any, kind: Any, path: str, differences: Differences) -> Any:
    try:
        return read(value, kind, path, differences)
    except RecursionError:
        raise NotJSONError(_TOO_DEEP) from None


def _decoder(
    operation: Operation[Any], part: Literal["whole", "rows", "row"]
) -> msgspec.json.Decoder[Any]:
    key = operation.id, operation.answer, part
    if key not in _decoders:
        kind = operation.answer_type
        if part == "row":
            (kind,) = get_args(kind)
        else:
            kind = _answer(operation, list[msgspec.Raw] if part == "rows" else kind)
        _decoders[key] = decoder(kind)
    return _decoders[key]


def _answer(operation: Operation[Any], data: Any) -> Any:
    """The type of a whole answer with data of some type."""
    kind = GenericAlias(_Envelope, (data,)) if operation.enveloped else data
    return GenericAlias(list, (kind,)) if operation.wrapped else kind
