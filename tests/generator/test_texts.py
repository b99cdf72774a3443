"""Texts of the generated code use the names that its readers see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import descriptions, rules
from generator.patch.description import patched_description
from generator.wording import form
from tests.generator.small_api import Json

ROOT = Path(__file__).parents[2]
B2B = descriptions.find(ROOT, "b2b-v1")
#: Wire names that are English words, too.
ENGLISH = {
    *("active", "birthday", "categories", "confirmed", "deleted", "description", "fired", "from"),
    *(
        "hidden",
        "length",
        "mark",
        "notified",
        "record",
        "records",
        "salon",
        "slots",
        "term",
        "visits",
    ),
}
#: Values and the publisher's words are in backquotes.
QUOTED = re.compile(r"`[^`]*`")
WORD = re.compile(r"[A-Za-z]\w*(?:\[\])?")


@pytest.fixture(scope="module")
def prepared() -> Json:
    return rules.apply(patched_description(ROOT, B2B), form.load(ROOT / B2B.wording), B2B)


def operations(prepared: Json) -> Iterator[Json]:
    for item in prepared["paths"].values():
        yield from item.values()


def texts(prepared: Json) -> Iterator[tuple[str, str]]:
    for one in operations(prepared):
        yield one["operationId"], f"{one['summary']}. {one['description']}"
        for parameter in one["parameters"]:
            yield f"{one['operationId']}.{parameter['name']}", parameter["description"]
    for name, schema in prepared["components"]["schemas"].items():
        yield name, schema["description"]
        for part, text in schema["x-descriptions"].items():
            yield f"{name}.{part}", text


def renamed(prepared: Json) -> set[str]:
    """Return the wire names that are not names in the generated code."""
    names: set[str] = set()
    wires: set[str] = set()
    for one in operations(prepared):
        names.add(one["operationId"])
        names.update(parameter["name"] for parameter in one["parameters"])
        wires.update(parameter["x-wire"] for parameter in one["parameters"])
    for schema in prepared["components"]["schemas"].values():
        names.update(schema.get("properties", ()))
        wires.update(wire for found in schema.get("x-wires", {}).values() for wire in found)
    return wires - names


def test_no_text_uses_a_wire_name_that_was_renamed(prepared: Json) -> None:
    unknown = renamed(prepared) - ENGLISH
    assert {"staff_id", "seance_length", "datetime"} <= unknown
    assert [
        f"{place}: {word} in {text!r}"
        for place, text in texts(prepared)
        for word in WORD.findall(QUOTED.sub("", text))
        if word in unknown
    ] == []


def test_the_wording_is_small_and_does_not_mention_the_envelope() -> None:
    assert len((ROOT / B2B.wording).read_text(encoding="utf-8").splitlines()) < 4000
    fields = form.load(ROOT / B2B.wording).fields
    assert fields
    assert [key for key in fields if key.rpartition(".")[2] in ("success", "meta")] == []
