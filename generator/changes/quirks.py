"""References in the list of quirks, rewritten to the present names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from generator.changes.pairing import Pairs

_NAMED: Final = re.compile(r"(`|docstring: )(\w+)")


def moved(text: str, pairs: Pairs) -> str:
    """Return the text with renamed operations and schemas under their new names."""
    names = pairs.schemas | pairs.operations
    return _NAMED.sub(lambda match: match[1] + names.get(match[2], match[2]), text)


def void(text: str, removed: Collection[str]) -> Iterator[tuple[int, str]]:
    """Yield the number of each line with a removed name, and that name."""
    for number, line in enumerate(text.splitlines(), 1):
        yield from ((number, name) for _, name in _NAMED.findall(line) if name in removed)
