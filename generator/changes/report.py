"""Report of the changes, as text, and as Markdown for a pull request and the changelog."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.changes.effects import Effects
from generator.changes.entries import Entry
from generator.changes.pairing import Pairs

#: Maximum number of names in a line; the rest is counted.
_SHOWN = 4


@dataclass(frozen=True)
class Report:
    """All changes between two contracts, and their consequences."""

    before: int
    after: int
    entries: list[Entry]
    pairs: Pairs = field(default_factory=Pairs)
    effects: Effects = field(default_factory=lambda: Effects([], []))

    @property
    def breaking(self) -> list[Entry]:
        """Changes that break callers."""
        return [entry for entry in self.entries if entry.breaking]

    @property
    def other(self) -> list[Entry]:
        """Additions, and changes that callers may notice without being affected."""
        return [entry for entry in self.entries if not entry.breaking and not _only_wire(entry)]

    @property
    def on_the_wire(self) -> list[Entry]:
        """Changes that no caller notices: paths, and names of path parameters."""
        return [entry for entry in self.entries if not entry.breaking and _only_wire(entry)]

    def __str__(self) -> str:
        """Return the report as text."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield self.summary()
        for title, entries in (
            ("Breaking", self.breaking),
            ("Not breaking", self.other),
            ("Only on the wire", self.on_the_wire),
        ):
            if entries:
                yield f"\n{title}:"
                yield from (f"  {_line(entry)}" for entry in entries)
        if self.pairs.schemas:
            yield "\nSchemas under other names:"
            yield from (f"  {old} -> {new}" for old, new in sorted(self.pairs.schemas.items()))
        for title, lines in self._effects():
            yield f"\n{title}:"
            yield from (f"  {line}" for line in lines)

    def summary(self) -> str:
        """Return the figures in one line."""
        return (
            f"{self.after} operations, {self.before} before; {len(self.breaking)} breaking "
            f"changes, {len(self.other)} others, {len(self.on_the_wire)} only on the wire"
        )

    def _effects(self) -> Iterator[tuple[str, list[str]]]:
        if self.effects.idle:
            yield "Actions of the overlay that the contract no longer needs", self.effects.idle
        if self.effects.refused:
            yield "To settle (`make migrate` follows what was renamed)", self.effects.refused

    def markdown(self) -> str:
        """Return the report for a pull request."""
        return "\n".join(self._markdown()) + "\n"

    def _markdown(self) -> Iterator[str]:
        yield f"{self.summary()}."
        for title, entries in (("Breaking", self.breaking), ("Not breaking", self.other)):
            if entries:
                yield f"\n### {title}\n"
                yield from (f"- {_line(entry)}" for entry in entries)
        renamed = [f"`{old}` is `{new}`" for old, new in sorted(self.pairs.schemas.items())]
        for title, lines in (
            ("Only on the wire", list(map(_line, self.on_the_wire))),
            ("Schemas under other names", renamed),
            *self._effects(),
        ):
            if lines:
                yield f"\n<details><summary>{title} ({len(lines)})</summary>\n"
                yield from (f"- {line}" for line in lines)
                yield "\n</details>"

    def release_notes(self) -> str:
        """Return lines for `CHANGELOG.md`: changes for users, not those of the documents."""
        lines = [f"- **Breaking:** {_line(entry)}." for entry in self.breaking]
        lines += [f"- {_line(entry)}." for entry in self.other]
        return "\n".join(lines) or "- Nothing changes for users."


def _only_wire(entry: Entry) -> bool:
    """Return whether a compatible change concerns only names and paths."""
    return entry.how in ("moved", "renamed") or "`answer.success`" in entry.text


def _line(entry: Entry) -> str:
    """Return an entry with the methods or operations that it affects."""
    if _only_wire(entry):
        count = len(entry.operations)
        return f"{entry.text} (in {count} operations)" if count > 1 else entry.text
    names = [f"`{name}`" for name in entry.methods or entry.operations]
    if entry.kind == "operation" and not entry.methods:
        return entry.text
    rest = len(names) - _SHOWN
    shown = ", ".join(names[:_SHOWN]) + (f" and {rest} more" if rest > 0 else "")
    return f"{entry.text} [{shown}]"
