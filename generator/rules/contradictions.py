"""Contradictions between operations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # which imports this module
    from .operations import Operation

_REPLACEMENT = re.compile(r"use (\w+)")


def contradictions(operations: list[Operation], refused: Collection[str]) -> Iterator[str]:
    """Yield operations that share an id or an address, and unknown replacements."""
    for what, counted in (
        ("operationId", Counter(operation.id for operation in operations)),
        (
            "method and path",
            Counter(f"{operation.method.upper()} {operation.path}" for operation in operations),
        ),
    ):
        for value, count in counted.items():
            if count > 1:
                yield (
                    f"{value} is the {what} of {count} operations: only one of them could be called"
                )
    ids = {*refused, *(operation.id for operation in operations)}
    for operation in operations:
        named = _REPLACEMENT.match(operation.raw.get("x-deprecated") or "")
        if named and named[1] not in ids:
            yield (
                f"{operation.id}: x-deprecated says to use {named[1]}, which is not an operation: "
                "let the overlay name another"
            )
