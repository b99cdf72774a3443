"""Malformed wordings are refused with all their problems."""

from pathlib import Path
from typing import Any

import pytest

from generator.refusals import RefusedError
from generator.wording import form
from generator.wording.form import Codes, Wording, WordingError

COLOUR = {"codes": {"RED": 1, "BLUE": 2}, "fields": ["Box.colour"]}


def test_a_description_without_wording_has_an_empty_one(tmp_path: Path) -> None:
    assert form.load(tmp_path / "wording.yaml") == Wording()


def test_a_wording_has_texts_names_and_codes() -> None:
    found = form.parse(
        {
            "operations": {"get_box": {"summary": "Get a box."}},
            "enums": {"Colour": COLOUR},
            "model_names": {"Box.of": "Lid", "box.data[]": "Box"},
        }
    )
    assert found.operations["get_box"]["summary"] == "Get a box."
    assert found.enums["Colour"] == Codes({"RED": 1, "BLUE": 2}, ("Box.colour",))
    assert (found.part_names, found.place_names) == ({"Box.of": "Lid"}, {"box.data[]": "Box"})


@pytest.mark.parametrize(
    ("section", "entries", "message"),
    [
        ("text", {}, "there is no section text: use one of operations, models"),
        ("models", ["Box"], "models: expected an object, found an array"),
        ("models", {"Lid": "A lid.", "Box": "A box."}, "sorted; Lid is the first out of order"),
        ("models", {"Box": ""}, "models: Box: expected a non-empty string, found an empty one"),
        ("models", {"Box": 3}, "models: Box: expected a non-empty string, found a number"),
        ("fields", {"colour": "its colour"}, "fields: colour: the key must be `Owner.name`"),
        ("operations", {"get_box": {"tags": []}}, "expected `summary` and `description`"),
        ("operations", {"get_box": {"summary": " "}}, "must be non-empty strings"),
        ("model_names", {"box": "a box"}, "'a box' is not a Python name"),
        ("mixins", {"Box": "lids"}, "'lids' is not a Python name"),
        ("field_names", {"*.color": "Colour"}, "'Colour' is not a Python name"),
        ("enums", {"Colour": {"fields": ["Box.colour"]}}, "expected `codes` with"),
        ("enums", {"Colour": COLOUR | {"codes": ["RED"]}}, "must be an object of member and code"),
        ("enums", {"Colour": COLOUR | {"codes": {"red": 1}}}, "LIKE_THIS, not red"),
        ("enums", {"Colour": COLOUR | {"codes": {"A": 1, "B": "2"}}}, "all integers or all str"),
        ("enums", {"Colour": COLOUR | {"codes": {"A": 1, "B": 1}}}, "the same code"),
        ("enums", {"Colour": COLOUR | {"fields": "Box.colour"}}, "must be arrays of strings"),
        ("enums", {"Colour": {"codes": {"RED": 1}}}, "it has neither `fields` nor `parameters`"),
    ],
)
def test_an_invalid_wording_is_refused(section: str, entries: Any, message: str) -> None:
    with pytest.raises(WordingError, match=message):
        form.parse({section: entries})


def test_all_problems_are_reported_at_once() -> None:
    with pytest.raises(WordingError) as refusal:
        form.parse({"models": {"Box": ""}, "fields": {"Box.a": ""}})
    assert len(refusal.value.problems) == 2


def test_valid_entries_are_kept_beside_refused_ones() -> None:
    refused: list[RefusedError] = []
    node = {"models": {"Box": "", "Lid": "A lid."}, "text": {}, "fields": {"Lid.a": "its a"}}
    found = form.parse(node, refused.append)
    assert (found.models, found.fields) == ({"Lid": "A lid."}, {"Lid.a": "its a"})
    assert len(refused) == 1
    assert len(refused[0].problems) == 2
