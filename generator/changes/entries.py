"""Changes in an SDK user's terms: one entry for each field of a model, wherever it occurs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from generator.changes.compare import ContractChange, How
from generator.changes.sdk import Sdk


@dataclass
class Entry:
    """A change as users see it."""

    text: str
    how: How
    breaking: bool
    #: The subject: an operation, a parameter, a field of requests or of answers.
    kind: str
    operations: list[str] = field(default_factory=list)
    #: Methods of facades, as users write them.
    methods: list[str] = field(default_factory=list)


_KINDS: Final = {
    "path": "parameter in the path",
    "query": "parameter",
    "body": "field of requests",
    "answer": "field of answers",
}
_TEXTS: Final[dict[How, Callable[[ContractChange], str]]] = {
    "added": lambda change: f"is new: {change.after}",
    "removed": lambda change: f"was removed (was {change.before})",
    "moved": lambda change: f"moved from {change.before} to {change.after}",
    "renamed": lambda change: f"is now `{change.after}` in the API, `{change.before}` before",
    "retyped": lambda change: f"is now {change.after}, {change.before} before",
    "required": lambda _: "is now required",
    "optional": lambda _: "may now be omitted",
    "deprecated": lambda _: "is now deprecated",
    "restored": lambda _: "is no longer deprecated",
    "limits": lambda change: "; ".join(
        text
        for text in (
            f"now has {change.after}" if change.after else "",
            f"no longer has {change.before}" if change.before else "",
        )
        if text
    ),
    "codes": lambda change: "; ".join(
        text
        for text in (
            f"has the new codes {change.after}" if change.after else "",
            f"no longer has the codes {change.before}" if change.before else "",
        )
        if text
    ),
}


def entries(changes: Iterable[ContractChange], sdk: Sdk) -> list[Entry]:
    """Return the changes in users' terms, breaking ones first, then by subject."""
    by_text: dict[tuple[str, bool], Entry] = {}
    for change in changes:
        text, kind = _TEXTS[change.how](change), "operation"
        name = change.operation
        if change.spot is not None:
            kind = _KINDS[change.spot[0]]
            name = sdk.name(change.operation, change.spot)
            if change.how == "renamed" and kind == _KINDS["path"]:
                name = change.spot[1]  # the same in every operation, and never written by callers
            elif kind.startswith("parameter"):
                name = f"{change.operation}({name})"
        entry = by_text.setdefault(
            (f"`{name}` ({kind}) {text}", change.breaking),
            Entry(f"`{name}` ({kind}) {text}", change.how, change.breaking, kind),
        )
        if change.operation not in entry.operations:
            entry.operations.append(change.operation)
            methods = sdk.methods.get(change.operation, ())
            entry.methods += [method for method in methods if method not in entry.methods]
    return sorted(by_text.values(), key=lambda entry: (not entry.breaking, entry.kind, entry.text))
