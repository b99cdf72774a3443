"""Contradictions between operations, which none of them shows alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # which imports this module
    from .operations import Operation

_REPLACEMENT = re.compile(r"use (\w+)")


def contradictions(operations: list[Operation], refused: Collection[str]) -> Iterator[str]:
    """Yield two operations that can't both be called, and a replacement that is none."""
    for what, counted in (
        ("operationId", Counter(one.id for one in operations)),
        ("method and path", Counter(f"{one.method.upper()} {one.path}" for one in operations)),
    ):
        for value, count in counted.items():
            if count > 1:
                yield (
                    f"{value} is the {what} of {count} operations: only one of them could be called"
                )
    ids = {*refused, *(one.id for one in operations)}
    for one in operations:
        named = _REPLACEMENT.match(one.raw.get("x-deprecated") or "")
        if named and named[1] not in ids:
            yield (
                f"{one.id}: x-deprecated says to use {named[1]}, which is no operation: "
                "let the overlay name another"
            )
