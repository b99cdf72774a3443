"""References of the list of quirks, rewritten to the names that the contract has now."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from generator.changes.pairing import Pairs

_NAMED: Final = re.compile(r"(`|docstring: )(\w+)")


def moved(text: str, pairs: Pairs) -> str:
    """Return the text with renamed operations and schemas under their new names."""
    names = pairs.schemas | pairs.operations
    return _NAMED.sub(lambda found: found[1] + names.get(found[2], found[2]), text)


def void(text: str, gone: Collection[str]) -> Iterator[tuple[int, str]]:
    """Yield the number of each line that names what is gone, and that name."""
    for number, line in enumerate(text.splitlines(), 1):
        yield from ((number, name) for _, name in _NAMED.findall(line) if name in gone)
