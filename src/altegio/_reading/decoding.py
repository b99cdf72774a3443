"""Decoding of an answer's bytes to typed models.

The fast path, which is here, decodes the bytes straight into the models. Other answers are read by
``deviating``.
"""

from __future__ import annotations

import json
import re
from types import GenericAlias
from typing import Any, Final, Generic, Literal, TypeVar, get_args, get_origin

import msgspec

from altegio._calls.operation import Operation
from altegio._calls.raw import DecodedBytes
from altegio._calls.wire import BOM
from altegio._errors import unwrapped
from altegio._forks import load

from .decoders import decoder

__all__ = [
    "TOO_DEEP",
    "Decoded",
    "NotJSONError",
    "answer_decoder",
    "answer_in",
    "decode",
    "decode_fitting",
    "empty_answer",
    "envelope_of",
    "is_true",
    "lifted",
    "parse",
]

T = TypeVar("T")
TOO_DEEP: Final = "it nests deeper than any answer of the API"
#: Longer bodies are validated before they are decoded: rows take far more memory.
_LOOKED_THROUGH_FROM: Final = 2**20
#: Bodies up to this size that are not strict JSON are parsed leniently, which needs far more
#: memory; longer ones only if ``NaN`` and ``Infinity`` are their only fault.
_LENIENT_UP_TO: Final = 8 * 2**20
#: JSON up to the next ``NaN`` or ``Infinity``.
_UP_TO_NO_NUMBER: Final = rb"""(?:[^"NI-]++|-(?!I)|"(?:[^"\\]++|\\.)*+")*+(-?Infinity|NaN)"""
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


class NotJSONError(Exception):
    """The bytes are not JSON, or not JSON in a form that the API sends."""


class Decoded(msgspec.Struct, frozen=True):
    """An operation's decoded answer with its envelope's fields."""

    data: Any
    meta: Any
    #: ``None`` without such a field.
    success: bool | None


class _Envelope(msgspec.Struct, Generic[T]):
    data: T | msgspec.UnsetType = msgspec.UNSET
    success: Any = None
    meta: Any = None


def decode(operation: Operation[Any], content: bytes, *, strict: bool = False) -> Decoded:
    """Read an answer's bytes; raises :class:`NotJSONError` when they are not JSON."""
    content = content.removeprefix(BOM)
    if operation.answer is None:
        return Decoded(None, *envelope_of(parse(content) if content.strip() else None))
    # A bare object may turn out to be an envelope, and would be read as an empty model.
    fast = (
        not strict
        and (operation.enveloped or content.lstrip()[:1] != b"{")
        and (len(content) < _LOOKED_THROUGH_FROM or _is_json(content))
    )
    found = _decode_whole(operation, content) if fast else None
    if found is not None:
        return found
    deviating = load("altegio._reading.deviating")  # with the first answer that does not fit
    return deviating.decode(operation, content, strict=strict, fast=fast)  # type: ignore[no-any-return]


def empty_answer(operation: Operation[Any]) -> Any:
    """Return the value for data that the server omitted: an empty list or an empty model."""
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
        raise NotJSONError(TOO_DEEP) from None
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
    pattern = re.compile(_UP_TO_NO_NUMBER)  # here, because it is seldom needed
    while found := pattern.match(content, place):
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
    return body.get("meta"), is_true(body["success"]) if "success" in body else None


def is_true(flag: Any) -> bool:
    """Return whether a flag is set, in any of the forms that the server writes."""
    return bool(flag) and flag not in ("0", "false")


def _decode_whole(operation: Operation[Any], content: bytes) -> Decoded | None:
    """Decode an answer that fits as a whole."""
    return lifted(operation, decode_fitting(answer_decoder(operation), content))


def decode_fitting(decoder: msgspec.json.Decoder[Any], content: bytes | msgspec.Raw) -> Any:
    """Decode bytes that fit; ``None`` for all others."""
    try:
        return DecodedBytes(content, decoder, parse).decode()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def lifted(operation: Operation[Any], answer: Any) -> Decoded | None:
    if answer is not None and not operation.enveloped:
        return Decoded(answer, None, None)
    answer = unwrapped(answer)
    if not isinstance(answer, _Envelope) or answer.success is None or answer.data is msgspec.UNSET:
        return None
    return Decoded(answer.data, answer.meta, is_true(answer.success))


def answer_decoder(
    operation: Operation[Any], part: Literal["rows", "row"] | None = None
) -> msgspec.json.Decoder[Any]:
    key = operation.id, operation.answer, part
    if key not in _decoders:
        kind = operation.answer_type
        if part == "row":
            (kind,) = get_args(kind)
        else:
            kind = answer_in(operation, list[msgspec.Raw] if part == "rows" else kind)
        _decoders[key] = decoder(kind)
    return _decoders[key]


def answer_in(operation: Operation[Any], data: Any) -> Any:
    """Return the type of a whole answer with data of some type."""
    kind = GenericAlias(_Envelope, (data,)) if operation.enveloped else data
    return GenericAlias(list, (kind,)) if operation.wrapped else kind
