"""Texts are keyed by public names, and refused when those are removed."""

from pathlib import Path
from typing import Any

import pytest

from generator import document
from generator.patch.description import build, patched_description
from generator.wording.form import WordingError
from tests.generator.small_api import (
    OVERLAY,
    SMALL,
    WORDING,
    Json,
    answered,
    api,
    models,
    operation,
    prepared_operation,
    query_value,
    thing,
)

TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}


def test_a_model_and_its_fields_are_described_by_their_names() -> None:
    found = answered(
        thing(salon_id=WHOLE, b=TEXT),
        models={"Thing": "What it is."},
        fields={"Thing.location_id": "where"},
    )["Thing"]
    assert found["description"] == "What it is."
    assert found["x-descriptions"] == {"location_id": "where"}


def test_codes_are_described_by_the_names_of_their_members() -> None:
    enums = {"Colour": {"codes": {"RED": 1, "BLUE": 2}, "fields": ["Thing.colour"]}}
    found = answered(
        thing(colour=WHOLE), enums=enums, codes={"Colour.RED": "hot"}, models={"Colour": "A hue."}
    )["Colour"]
    assert (found["description"], found["x-descriptions"]) == ("A hue.", {"RED": "hot"})


def test_a_parameter_is_described_for_one_operation_or_for_all() -> None:
    described = api(
        *(operation(name, f"/{name}", parameters=[query_value("a")]) for name in ("one", "two"))
    )
    texts = {"*.a": "theirs", "two.a": "its own"}
    found = [
        prepared_operation(described, name, parameters=texts)["parameters"][0]["description"]
        for name in ("one", "two")
    ]
    assert found == ["theirs", "its own"]


@pytest.mark.parametrize(
    ("section", "key"),
    [
        ("models", "Gone"),
        ("fields", "Thing.gone"),
        ("codes", "Gone.RED"),
        ("parameters", "get_thing.gone"),
        ("parameters", "*.gone"),
    ],
)
def test_a_text_for_a_removed_name_is_refused(section: str, key: str) -> None:
    with pytest.raises(WordingError, match=rf"{section}: {key.replace('*', '.')}: no such"):
        models(api(operation(answer=thing(a=TEXT))), **{section: {key: "What it was."}})


def word(project: Path, **sections: Any) -> None:
    (project / WORDING).write_text(document.to_yaml(sections))


def test_operations_are_described_in_the_patched_description(project: Path) -> None:
    target = "$.paths[*][?@.operationId=='get_clients']"
    action = {"target": target, "update": {"deprecated": True}}
    overlay = {"overlay": "1.0.0", "info": {"title": "Quirks"}, "actions": [action]}
    (project / OVERLAY).write_text(document.to_yaml(overlay))
    word(project, operations={"get_clients": {"summary": "List clients"}})
    expected = document.load(project / "openapi/b2b-v1/contract.yaml")
    expected["paths"]["/company/{location_id}/clients"]["get"] |= {
        "deprecated": True,
        "summary": "List clients",
    }
    assert patched_description(project, SMALL) == expected


def test_a_text_for_a_removed_operation_is_refused(project: Path) -> None:
    word(project, operations={"get_gone": {"summary": "Get what is gone"}})
    with pytest.raises(WordingError, match="operations: get_gone: no such name"):
        patched_description(project, SMALL)


def test_an_operation_without_a_summary_is_named(project: Path, tmp_path: Path) -> None:
    word(project, operations={"get_clients": {"summary": "List clients"}})
    report = build(project, tmp_path)
    assert "1 operations have no summary in wording.yaml: create_client" in report
