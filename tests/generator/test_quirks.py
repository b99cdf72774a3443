"""List of quirks: every line names where its quirk is handled."""

from __future__ import annotations

import ast
import inspect
import re
from enum import Enum
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from altegio import facades, models, operations
from generator import descriptions
from generator.descriptions import Description
from generator.document import load
from generator.patch.overlay import apply

ROOT = Path(__file__).parents[2]
DESCRIPTIONS = descriptions.load(ROOT)
#: The list that explains the notation and has the tables.
FIRST = ROOT / DESCRIPTIONS[0].folder / "quirks.md"
every_description = pytest.mark.parametrize("one", DESCRIPTIONS, ids=lambda one: one.name)
#: A part at the end of a line; commas separate parts, but may occur in quotes and notes.
PART = re.compile(
    r"rule (?P<rule>R\d+)"
    r"|tolerance (?P<tolerance>T\d+)"
    r'|docstring: (?P<documented>[A-Za-z_.]+) "(?P<words>[^"]+)"'
    r"|enum (?P<enum>\w+)"
    r"|note: (?P<note>.+)"
)


@cache
def lines() -> list[str]:
    """Return the lines of all lists."""
    found = []
    for one in DESCRIPTIONS:
        text = (ROOT / one.folder / "quirks.md").read_text(encoding="utf-8")
        areas = text[text.index("## The whole document") :]
        found += [line for line in areas.splitlines() if line.startswith("- ")]
    return found


def parts(line: str) -> list[dict[str, str]]:
    """Return the claims of a line; refuses a malformed one."""
    rest, found = line.rpartition(" → ")[2], []
    while rest:
        match = PART.match(rest)
        assert match, f"neither rule, tolerance, docstring, enum nor note: {rest!r}"
        found.append({key: text for key, text in match.groupdict().items() if text})
        rest = rest[match.end() :]
        assert not rest or rest.startswith(", "), f"a comma is missing before {rest!r}"
        rest = rest.removeprefix(", ")
    return found


def claims(key: str) -> list[Any]:
    return [
        pytest.param(line, part, id=line[2:90])
        for line in lines()
        for part in parts(line)
        if key in part
    ]


def test_every_line_names_where_its_quirk_is_handled() -> None:
    assert [line for line in lines() if not parts(line)] == []


@every_description
def test_the_overlay_is_small(one: Description) -> None:
    assert len((ROOT / one.overlay).read_text(encoding="utf-8").splitlines()) < 1000


@every_description
def test_every_action_of_the_overlay_has_evidence_and_is_listed(one: Description) -> None:
    actions = load(ROOT / one.overlay)["actions"]
    listed = (ROOT / one.listing).read_text(encoding="utf-8")
    rows = [row for row in listed.splitlines() if row.startswith("- ")]
    assert len(rows) == len(actions)
    for action, row in zip(actions, rows, strict=True):
        assert row.startswith(f"- {action['description']} → ")


@every_description
def test_every_action_of_the_overlay_changes_something(one: Description) -> None:
    _, done = apply(load(ROOT / one.contract), load(ROOT / one.overlay))
    assert [action.target for action in done if not action.changed] == []


@pytest.mark.parametrize("kind", ["rule", "tolerance"])
def test_rules_and_tolerances_are_in_the_tables(kind: str) -> None:
    text = FIRST.read_text(encoding="utf-8")
    folder = {"rule": ROOT / "generator" / "rules", "tolerance": ROOT / "src" / "altegio"}[kind]
    rows = dict(re.findall(rf"^\| ({kind[0].upper()}\d+) \|.*\| (.+) \|$", text, re.MULTILINE))
    claimed = {part[kind] for line in lines() for part in parts(line) if kind in part}

    assert claimed <= rows.keys()
    for files in rows.values():
        assert [
            name for name in re.findall(r"`([^`]+)`", files) if not (folder / name).exists()
        ] == []


@cache
def documentation() -> dict[str, str]:
    """Return the docstrings of operations, with those of their facade methods."""
    found = {name: inspect.getdoc(getattr(operations, name)) or "" for name in operations.__all__}
    for facade in filter(inspect.isclass, (getattr(facades, name) for name in facades.__all__)):
        for method in vars(facade).values():
            text = inspect.getdoc(method) or ""
            for operation in re.findall(r"Operation: ``(\w+)``", text):
                found[operation] += text
    return found


def documented(name: str) -> str:
    """Return the documentation of an operation, a model or a model's field."""
    if name in documentation():
        return documentation()[name]
    model, _, field = name.partition(".")
    kind = getattr(models, model)
    if not field:
        return inspect.getdoc(kind) or ""
    (definition,) = ast.parse(inspect.getsource(kind)).body
    assert isinstance(definition, ast.ClassDef)
    for statement, following in pairwise(definition.body):
        if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.target) == field:
            return ast.unparse(following) if isinstance(following, ast.Expr) else ""
    raise AssertionError(f"{model} has no field {field}")


@pytest.mark.parametrize(("line", "part"), claims("documented"))
def test_docstrings_contain_the_quoted_words(line: str, part: dict[str, str]) -> None:
    text = " ".join(documented(part["documented"]).split())

    assert part["words"].lower() in text.lower().replace('"', "'")


@pytest.mark.parametrize(("line", "part"), claims("enum"))
def test_codes_are_an_enum(line: str, part: dict[str, str]) -> None:
    assert issubclass(getattr(models, part["enum"]), Enum)
