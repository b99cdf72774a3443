"""Decoding of answers that do not fit their models.

A list is read row by row, tolerantly only where a row does not fit, so that one odd row does not
slow down a page; where many rows deviate in the same fields, decoders learn that.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Final, get_args, get_origin

import msgspec

from altegio._calls.operation import Operation
from altegio._errors import unwrapped

from .decoding import (
    TOO_DEEP,
    Decoded,
    NotJSONError,
    answer_decoder,
    answer_in,
    decode_fitting,
    envelope_of,
    lifted,
    parse,
)
from .differences import Differences
from .learning import AFTER, learn, learned
from .loosened import differences_of
from .tolerance import read

__all__ = ["decode", "decode_tolerantly"]

_ENVELOPE: Final = frozenset({"success", "data", "meta"})


def decode(operation: Operation[Any], content: bytes, *, strict: bool, fast: bool) -> Decoded:
    """Read an answer that does not fit as a whole; with ``fast``, try its parts first."""
    decoded = None
    if fast:
        decoded = _decode_as_learned(operation, content) or _decode_rows(operation, content)
    return decoded or decode_tolerantly(operation, content, strict=strict)


def _decode_as_learned(operation: Operation[Any], content: bytes) -> Decoded | None:
    """Decode an answer whose rows deviate where earlier ones did; ``None`` if they do elsewhere."""
    expected = learned(operation)
    if expected is None:
        return None
    differences = Differences(operation.id, strict=False)
    decoded = lifted(operation, _try_loosely(expected.answer, content, differences))
    if decoded is not None:
        differences.report()
    return decoded


def _decode_rows(operation: Operation[Any], content: bytes) -> Decoded | None:
    """Decode a list row by row, tolerantly only where a row does not fit."""
    if get_origin(operation.answer_type) is not list:
        return None
    decoded = lifted(operation, decode_fitting(answer_decoder(operation, "rows"), content))
    if decoded is None:
        return None
    (kind,) = get_args(operation.answer_type)
    row_decoder, expected = answer_decoder(operation, "row"), learned(operation)
    differences = Differences(operation.id, strict=False)
    answer_of = partial(answer_in, operation)
    path, tolerant = "$.data[*]" if operation.enveloped else "$[*]", 0
    for index, content_of_row in enumerate(decoded.data):
        row = _try_loosely(expected.row, content_of_row, differences) if expected else None
        row = decode_fitting(row_decoder, content_of_row) if row is None else row
        if row is None:
            row = _read(parse(content_of_row), kind, path, differences)
            tolerant += 1
            if tolerant % AFTER == 0:
                expected = learn(operation, differences.refused, path, answer_of)
        decoded.data[index] = row
    differences.report()
    return decoded


def _try_loosely(
    decoder: msgspec.json.Decoder[Any], content: bytes | msgspec.Raw, differences: Differences
) -> Any:
    """Decode content that deviates in expected fields only; ``None`` if it does in others, too."""
    expected = Differences(differences.operation, strict=False)
    before = differences_of.set(expected)
    try:
        value = decode_fitting(decoder, content)
    finally:
        differences_of.reset(before)
    if value is not None:
        differences.take(expected)
    return value


def decode_tolerantly(operation: Operation[Any], content: bytes, *, strict: bool) -> Decoded:
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
    """Return an answer without its envelope, and the JSON path of what remains."""
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
        raise NotJSONError(TOO_DEEP) from None
