"""The wording document: its sections and their entries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator import document
from generator.document import Node, kind
from generator.refusals import Refuse, RefusedError, at_once

#: Owner of a key that holds for every owner: ``*.page``.
ANY = "*"
_SUMMARY, _DESCRIPTION = "summary", "description"
_OWNED = ("parameters", "fields", "codes", "parameter_names", "field_names", "defaults")
_PLAIN = ("operations", "models", "model_names", "mixins", "enums")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_MEMBER = re.compile(r"[A-Z][A-Z0-9_]*")
_FORMS = {
    "model_names": _CLASS,
    "mixins": _CLASS,
    "field_names": _NAME,
    "parameter_names": _NAME,
}


class WordingError(RefusedError):
    """The wording is invalid, or has entries that match nothing; it lists every problem."""

    def __init__(self, *problems: str) -> None:
        super().__init__(*(f"wording: {problem}" for problem in problems))


@dataclass(frozen=True)
class Codes:
    """An enum: its members and codes, and the fields and parameters that hold one."""

    members: dict[str, str | int]
    fields: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    #: Whether requests may use codes that are not listed.
    others: bool = False

    @property
    def kind(self) -> str:
        """The type of the codes, ``string`` or ``integer``."""
        return "string" if isinstance(next(iter(self.members.values())), str) else "integer"


@dataclass(frozen=True)
class Wording:
    """Texts keyed by public names, and names keyed by their place in the description."""

    #: operationId → ``summary`` and ``description``.
    operations: dict[str, dict[str, str]] = field(default_factory=dict)
    #: ``operationId.parameter`` or ``*.parameter`` → text.
    parameters: dict[str, str] = field(default_factory=dict)
    #: Model or enum → sentence.
    models: dict[str, str] = field(default_factory=dict)
    #: ``Model.field`` → text.
    fields: dict[str, str] = field(default_factory=dict)
    #: ``Enum.MEMBER`` → text.
    codes: dict[str, str] = field(default_factory=dict)
    #: Enum → codes.
    enums: dict[str, Codes] = field(default_factory=dict)
    #: ``Model.field`` → value that a request sends by default.
    defaults: dict[str, Any] = field(default_factory=dict)
    #: Place in the description, or ``Model.wire name`` → model.
    model_names: dict[str, str] = field(default_factory=dict)
    #: Model → class of ``altegio._calls.mixins`` with its hand-written methods.
    mixins: dict[str, str] = field(default_factory=dict)
    #: ``Model.wire name`` or ``*.wire name`` → field.
    field_names: dict[str, str] = field(default_factory=dict)
    #: ``operationId.wire name`` or ``*.wire name`` → parameter.
    parameter_names: dict[str, str] = field(default_factory=dict)

    @property
    def part_names(self) -> dict[str, str]:
        """Names of parts of models, keyed by ``Model.wire name``."""
        return {key: name for key, name in self.model_names.items() if key[0].isupper()}

    @property
    def place_names(self) -> dict[str, str]:
        """Names of schemas, keyed by their place in the description."""
        return {key: name for key, name in self.model_names.items() if not key[0].isupper()}


def load(path: Path, refuse: Refuse = at_once) -> Wording:
    """Read a wording document from a file; an empty one if there is no file."""
    return parse(document.load(path), refuse) if path.exists() else Wording()


def parse(node: dict[str, Node], refuse: Refuse = at_once) -> Wording:
    """Read a wording document; invalid entries are omitted and refused with one error."""
    problems: list[str] = []
    sections: dict[str, dict[str, Any]] = {}
    for section, entries in node.items():
        if section not in (*_PLAIN, *_OWNED):
            known = ", ".join((*_PLAIN, *_OWNED))
            problems.append(f"there is no section {section}: use one of {known}")
        elif not isinstance(entries, dict):
            problems.append(f"{section}: expected an object, found {kind(entries)}")
        else:
            wrong = {
                key: why for key, entry in entries.items() if (why := _problem(section, key, entry))
            }
            problems += _misplaced(section, list(entries))
            problems += (f"{section}: {key}: {why}" for key, why in wrong.items())
            sections[section] = {key: entry for key, entry in entries.items() if key not in wrong}
    if problems:
        refuse(WordingError(*problems))
    enums = {
        name: Codes(
            enum["codes"],
            tuple(enum.get("fields", ())),
            tuple(enum.get("parameters", ())),
            enum.get("others", False),
        )
        for name, enum in sections.get("enums", {}).items()
    }
    return Wording(**{**sections, "enums": enums})


def _misplaced(section: str, keys: list[str]) -> Iterator[str]:
    in_order = sorted(keys)
    if keys != in_order:
        first = next(one for one, other in zip(keys, in_order, strict=True) if one != other)
        yield f"{section}: keys must be sorted; {first} is the first out of order"


def _problem(section: str, key: str, value: Node) -> str | None:
    if section in _OWNED and not all(key.partition(".")):
        return "the key must be `Owner.name`"
    if section == "operations":
        return _not_an_operation(value)
    if section == "enums":
        return _not_codes(value)
    if section == "defaults":
        return None
    if not isinstance(value, str) or not value.strip():
        found = "an empty one" if value == "" else kind(value)
        return f"expected a non-empty string, found {found}"
    form = _FORMS.get(section)
    return None if form is None or form.fullmatch(value) else f"{value!r} is not a Python name"


def _not_an_operation(value: Node) -> str | None:
    if not isinstance(value, dict) or not value.keys() <= {_SUMMARY, _DESCRIPTION}:
        return f"expected `{_SUMMARY}` and `{_DESCRIPTION}`, nothing else"
    if not all(isinstance(text, str) and text.strip() for text in value.values()):
        return "its texts must be non-empty strings"
    return None


def _not_codes(value: Node) -> str | None:
    if not isinstance(value, dict) or not {"codes"} <= value.keys() <= {
        "codes",
        "fields",
        "parameters",
        "others",
    }:
        return "expected `codes` with `fields` or `parameters`, and `others`"
    codes = value["codes"]
    if not isinstance(codes, dict) or not codes:
        return f"`codes` must be an object of member and code, found {kind(codes)}"
    if wrong := [name for name in codes if not _MEMBER.fullmatch(name)]:
        return f"members are written LIKE_THIS, not {', '.join(wrong)}"
    kinds = {type(code) for code in codes.values()}
    if kinds not in ({int}, {str}):
        return "its codes must be all integers or all strings"
    if len(set(codes.values())) < len(codes):
        return "two members have the same code"
    holders = (value.get("fields", []), value.get("parameters", []))
    if not all(
        isinstance(holder, list) and all(isinstance(key, str) for key in holder)
        for holder in holders
    ):
        return "`fields` and `parameters` must be arrays of strings"
    return (
        None
        if value.keys() & {"fields", "parameters"}
        else "it has neither `fields` nor `parameters`"
    )
