"""Changes in an SDK user's terms: those of one model's field are one entry, wherever it occurs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from generator.changes.compare import Change, How
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


_OF: Final = {
    "path": "parameter in the path",
    "query": "parameter",
    "body": "field of requests",
    "answer": "field of answers",
}
_TEXTS: Final[dict[How, Callable[[Change], str]]] = {
    "added": lambda one: f"is new: {one.after}",
    "removed": lambda one: f"is gone (was {one.before})",
    "moved": lambda one: f"moved from {one.before} to {one.after}",
    "renamed": lambda one: f"is called `{one.after}` by the API now, `{one.before}` before",
    "retyped": lambda one: f"is {one.after} now, {one.before} before",
    "required": lambda _: "is required now",
    "optional": lambda _: "may be left out now",
    "deprecated": lambda _: "is deprecated now",
    "restored": lambda _: "is no longer deprecated",
    "limits": lambda one: "; ".join(
        text
        for text in (
            f"has {one.after} now" if one.after else "",
            f"has {one.before} no more" if one.before else "",
        )
        if text
    ),
    "codes": lambda one: "; ".join(
        text
        for text in (
            f"has the new codes {one.after}" if one.after else "",
            f"has lost the codes {one.before}" if one.before else "",
        )
        if text
    ),
}


def entries(changes: Iterable[Change], sdk: Sdk) -> list[Entry]:
    """Return the changes in users' terms, breaking ones first, then by subject."""
    found: dict[tuple[str, bool], Entry] = {}
    for one in changes:
        text, kind = _TEXTS[one.how](one), "operation"
        name = one.operation
        if one.spot is not None:
            kind = _OF[one.spot[0]]
            name = sdk.name(one.operation, one.spot)
            if one.how == "renamed" and kind == _OF["path"]:
                name = one.spot[1]  # the same in every operation, and never written by callers
            elif kind.startswith("parameter"):
                name = f"{one.operation}({name})"
        entry = found.setdefault(
            (f"`{name}` ({kind}) {text}", one.breaking),
            Entry(f"`{name}` ({kind}) {text}", one.how, one.breaking, kind),
        )
        if one.operation not in entry.operations:
            entry.operations.append(one.operation)
            new = (method for method in sdk.methods.get(one.operation, ()))
            entry.methods += [method for method in new if method not in entry.methods]
    return sorted(found.values(), key=lambda one: (not one.breaking, one.kind, one.text))
