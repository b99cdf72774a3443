"""Edits of YAML documents by blocks of lines, so that comments and layout are preserved.

No round-trip library: ruamel.yaml rewrites every line, wraps and quotes in its own way, and loses
comments between removed entries. Both documents consist of blocks that are only moved.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from generator import document

_KEY: Final = re.compile(r"  (?! )(?:'((?:[^']|'')+)'|\"([^\"]+)\"|([^\s:#'\"][^:]*)):( |$)")
_SECTION: Final = re.compile(r"([a-z_]+):\s*$")
_ACTION: Final = re.compile(r"-\s+target:")


def actions(text: str) -> tuple[str, list[str]]:
    """Return the lines before an overlay's first action, and each action with its lines.

    A comment line below an action belongs to that action's lines; `joined` keeps it when the action
    is dropped.
    """
    lines = text.splitlines(keepends=True)
    starts = [number for number, line in enumerate(lines) if _ACTION.match(line.lstrip())]
    ends = [*starts[1:], len(lines)][: len(starts)]
    head = "".join(lines[: starts[0]]) if starts else text
    blocks = ["".join(lines[start:end]) for start, end in zip(starts, ends, strict=True)]
    return head, blocks


def joined(head: str, blocks: list[str], dropped: set[int]) -> str:
    """Return an overlay without the dropped actions; comments below them stay."""
    kept = []
    for number, block in enumerate(blocks):
        lines = block.splitlines(keepends=True)
        comments = [line for line in lines if line.startswith("#")]
        kept.append("".join(comments) if number in dropped else block)
    return head + "".join(kept)


def target_edited(block: str, edit: Callable[[str], str]) -> str:
    """Return an action with its target's line edited."""
    first, newline, rest = block.partition("\n")
    return f"{edit(first)}{newline}{rest}"


class Sections:
    """The sections of a wording document, each a map from key to the lines of its entry."""

    def __init__(self, text: str) -> None:
        self._head: list[str] = []
        self.entries: dict[str, dict[str, str]] = {}
        for section, key, line in _read(text):
            if section is None:
                self._head.append(line)
            elif key is None:
                self.entries.setdefault(section, {})
            else:
                entries = self.entries[section]
                entries[key] = entries.get(key, "") + line

    def rename(self, section: str, old: str, new: str) -> None:
        """Give an entry another key; an existing entry with the new key is kept."""
        first, newline, rest = self.entries[section].pop(old).partition("\n")
        found = _KEY.match(first)
        value = first[found.end() :] if found else ""
        if new not in self.entries[section]:
            line = f"  {plain(new)}: {value}".rstrip()
            self.entries[section][new] = f"{line}{newline}{rest}"

    def set(self, section: str, key: str, value: str) -> None:
        """Write an entry of one line, or of the lines below its key."""
        separator = "\n" if value.startswith("    ") else " "
        self.entries.setdefault(section, {})[key] = f"  {plain(key)}:{separator}{value}\n"

    def drop(self, section: str, key: str) -> None:
        """Remove an entry."""
        del self.entries[section][key]

    def __str__(self) -> str:
        """Return the document, with sorted keys in every section."""
        parts = ["".join(self._head)]
        for section, entries in self.entries.items():
            lines = "".join(entries[key] for key in sorted(entries))
            parts += [f"{section}:\n", lines] if entries else []
        return "".join(parts)


def _read(text: str) -> Iterator[tuple[str | None, str | None, str]]:
    """Yield every line with its section and the key of its entry."""
    section: str | None = None
    key: str | None = None
    for line in text.splitlines(keepends=True):
        if found := _SECTION.match(line):
            section, key = found[1], None
        elif section and (found := _KEY.match(line)):
            key = (found[1] or "").replace("''", "'") or found[2] or found[3]
        yield section, key, line


def plain(text: str) -> str:
    """Return a printable string as a YAML scalar in one line, quoted if needed."""
    try:
        is_plain = document.parse(f"a: {text}") == {"a": text}
    except document.DocumentError:
        is_plain = False
    return text if is_plain else "'" + text.replace("'", "''") + "'"
