"""Fields at which rows of an operation have deviated, and decoders that expect it there.

Per process, and bounded: an operation has one set of fields, which grows up to ``MAX_FIELDS``.
"""

from __future__ import annotations

from collections.abc import Callable
from types import GenericAlias
from typing import Any, Final, get_args

import msgspec

from altegio._calls.operation import Operation

from .decoders import lock
from .loosened import loosened, tree_of

__all__ = ["AFTER", "MAX_FIELDS", "Learned", "learn", "learned"]

#: Rows of an answer that are read tolerantly before it pays to make decoders for the others.
AFTER: Final = 8
#: Fields of an operation at which deviations are expected. A server that deviates in more is read
#: tolerantly.
MAX_FIELDS: Final = 32


class Learned(msgspec.Struct, frozen=True):
    """Expected deviations of one operation, and decoders for them."""

    paths: frozenset[str]
    answer: msgspec.json.Decoder[Any]
    row: msgspec.json.Decoder[Any]


_learned: Final[dict[Any, Learned]] = {}


def learned(operation: Operation[Any]) -> Learned | None:
    """Return the expected deviations of an operation whose answer is a list."""
    return _learned.get((operation.id, operation.answer))


def learn(
    operation: Operation[Any], paths: set[str], row_path: str, answer_of: Callable[[Any], Any]
) -> Learned | None:
    """Expect deviations at these paths from now on, besides those that are expected already.

    Args:
        operation: One whose answer is a list.
        paths: JSON paths of differences.
        row_path: The path of a row.
        answer_of: Makes the type of the whole answer from that of its list.
    """
    with lock:
        before = learned(operation)
        known = before.paths if before else frozenset()
        expected = known | {path for path in paths if path.startswith(f"{row_path}.")}
        if expected == known or len(expected) > MAX_FIELDS:
            return before
        (kind,) = get_args(operation.answer_type)
        row = loosened(kind, tree_of(expected, row_path), row_path)
        decoders = Learned(
            expected,
            msgspec.json.Decoder(answer_of(GenericAlias(list, (row,))), strict=False),
            msgspec.json.Decoder(row, strict=False),
        )
        _learned[operation.id, operation.answer] = decoders
        return decoders
