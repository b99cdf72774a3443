"""Inferences from examples, and their limits."""

from pathlib import Path
from typing import Any

import pytest

from generator import descriptions, document
from generator.__main__ import main
from generator.patch.description import inferred as inferred_of
from generator.rules.examples import FIELD, FORMAT, SCHEMA, WIDER, counted, infer, schema_of

ROOT = Path(__file__).parents[3]
Json = dict[str, Any]


def answering(schema: Json | None, *values: Any, **more: Any) -> Json:
    """Return a description of one operation with these examples of its answer."""
    media: Json = {"examples": {str(place): {"value": value} for place, value in enumerate(values)}}
    media |= {} if schema is None else {"schema": schema}
    answer = {"content": {"application/json": media}}
    get = {"operationId": "get_thing", "responses": {"200": answer}, **more}
    return {"paths": {"/things": {"get": get}}, "components": {"schemas": {}}}


def inferred(description: Json) -> tuple[Json, list[tuple[str, str]]]:
    """Return the answer's schema with the inferences, and the kind and place of each."""
    found = [(one.kind, one.place) for one in infer(description)]
    content = description["paths"]["/things"]["get"]["responses"]["200"]["content"]
    return content["application/json"]["schema"], found


def test_an_answer_that_has_only_an_example_gets_a_schema() -> None:
    thing = {"id": 1, "name": "A", "price": 1.5, "on": True, "day": "2026-01-31", "tags": ["a"]}
    assert inferred(answering(None, thing)) == (
        {
            "type": "object",
            "properties": {
                "id": {"type": "number"},
                "name": {"type": "string"},
                "price": {"type": "number"},
                "on": {"type": "boolean"},
                "day": {"type": "string", "format": "date"},
                "tags": {"type": "array", "items": {"type": "string"}},
            },
        },
        [(SCHEMA, "get_thing.answer")],
    )


@pytest.mark.parametrize(
    ("values", "schema"),
    [
        pytest.param([None], {}, id="null says nothing"),
        pytest.param([[]], {"type": "array", "items": {}}, id="an empty array"),
        pytest.param([{"a": 1}, []], schema_of([{"a": 1}]), id="an absent object"),
        pytest.param([{"a": 1}, "none"], {}, id="an object or a string"),
        pytest.param([{"a": 1}, {"b": ""}], schema_of([{"a": 1, "b": ""}]), id="fields of all"),
        pytest.param([1, "a"], {"type": ["number", "string"]}, id="several scalars"),
        pytest.param(["2026-01-31", ""], {"type": "string"}, id="not always a day"),
        pytest.param(
            ["2026-01-31T10:00:00-0500"], {"type": "string", "format": "date-time"}, id="an instant"
        ),
        pytest.param(
            [{"17": "a", "18": "b"}],
            {"type": "object", "additionalProperties": {"type": "string"}},
            id="keys that are ids",
        ),
    ],
)
def test_the_schema_of_values(values: list[Any], schema: Json) -> None:
    assert schema_of(values) == schema


def test_values_are_no_evidence_of_codes_bounds_required_fields_or_null() -> None:
    schema, _ = inferred(answering(None, {"status": "paid", "count": 3}, {"status": None}))
    assert schema == {
        "type": "object",
        "properties": {"status": {"type": "string"}, "count": {"type": "number"}},
    }


def test_fields_of_an_example_that_its_schema_lacks_are_added() -> None:
    declared = {"type": "object", "properties": {"id": {"type": "integer"}}}
    schema, found = inferred(answering(declared, {"id": 1, "name": "A", "none": None, "rows": []}))
    assert schema["properties"] == {"id": {"type": "integer"}, "name": {"type": "string"}}
    assert found == [(FIELD, "get_thing.answer.name")]


def test_fields_are_added_where_the_reference_leads() -> None:
    description = answering(
        {"type": "array", "items": {"$ref": "#/components/schemas/a"}}, [{"x": 1}]
    )
    description["components"]["schemas"]["a"] = {"type": "object"}
    _, found = inferred(description)
    assert description["components"]["schemas"]["a"]["properties"] == {"x": {"type": "number"}}
    assert found == [(FIELD, "a.x")]


@pytest.mark.parametrize(
    "declared",
    [
        pytest.param({"type": "object", "additionalProperties": True}, id="a map"),
        pytest.param({"allOf": [{"type": "object", "properties": {"a": {}}}]}, id="a composition"),
        pytest.param({"oneOf": [{"type": "object", "properties": {"a": {}}}]}, id="a choice"),
        pytest.param({}, id="any value"),
    ],
)
def test_an_example_that_contradicts_its_schema_adds_no_fields(declared: Json) -> None:
    before = document.copy(declared)
    assert inferred(answering(declared, {"a": 1, "b": 2})) == (before, [])


def test_strings_whose_examples_are_all_days_are_dates() -> None:
    parameter = {
        "name": "from",
        "in": "query",
        "schema": {"type": "string"},
        "example": "2026-03-01",
    }
    description = answering({"type": "string"}, "2026-01-01", "2026-01-02", parameters=[parameter])
    schema, found = inferred(description)
    assert schema == parameter["schema"] == {"type": "string", "format": "date"}
    assert found == [(FORMAT, "get_thing.answer"), (FORMAT, "get_thing.from")]


@pytest.mark.parametrize(
    "declared",
    [
        {"type": "string", "x-date": "%Y-%m-%d"},
        {"type": "string", "format": "hostname"},
        {"type": "string", "enum": ["2026-01-01"]},
        {"type": "string", "pattern": "^2"},
        {"anyOf": [{"type": "string"}, {"enum": [""]}]},
        {"type": ["string", "integer"]},
    ],
    ids=str,
)
def test_a_string_with_a_declared_format_is_unchanged(declared: Json) -> None:
    before = document.copy(declared)
    assert inferred(answering(declared, "2026-01-01")) == (before, [])


@pytest.mark.parametrize(
    ("declared", "example", "wider"),
    [
        ({"type": "integer", "format": "int32"}, 1.5, {"type": "number"}),
        ({"type": ["integer", "null"]}, 1.5, {"type": ["number", "null"]}),
        ({"type": "string", "format": "time"}, "12:00", {"type": "string"}),
        ({"type": "string", "format": "date-time"}, "-5", {"type": "string"}),
        (
            {"type": "string", "format": "date"},
            "2026-01-01T10:00:00Z",
            {"type": "string", "format": "date-time"},
        ),
    ],
)
def test_a_scalar_is_widened_to_hold_its_own_example(
    declared: Json, example: Any, wider: Json
) -> None:
    assert inferred(answering(declared, example)) == (wider, [(WIDER, "get_thing.answer")])


@pytest.mark.parametrize(
    ("declared", "example"),
    [
        pytest.param({"type": "integer"}, 2, id="it fits"),
        pytest.param({"type": "integer", "enum": [1, 2]}, 1.5, id="codes"),
        pytest.param({"type": "string"}, 13155550100, id="a number for a string is read as one"),
        pytest.param({"type": "string", "format": "date"}, "", id="an empty string is no date"),
        pytest.param({"type": "number"}, 1, id="a whole number may have a fraction elsewhere"),
    ],
)
def test_a_schema_that_allows_its_example_is_not_widened(declared: Json, example: Any) -> None:
    before = document.copy(declared)
    assert inferred(answering(declared, example)) == (before, [])


def test_errors_and_files_are_not_read() -> None:
    description = answering(None, {"id": 1})
    responses = description["paths"]["/things"]["get"]["responses"]
    responses["404"] = {"content": {"application/json": {"example": {"message": "gone"}}}}
    responses["201"] = {"content": {"application/pdf": {"example": ""}}}
    infer(description)
    assert "schema" not in responses["404"]["content"]["application/json"]
    assert "schema" not in responses["201"]["content"]["application/pdf"]


def test_inferences_are_counted() -> None:
    found = infer(answering({"type": "object", "properties": {}}, {"a": 1, "b": 2}))
    assert counted(found) == "0 schemas, 2 fields, 0 formats, 0 wider types"


def test_the_command_line_lists_inferences(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(ROOT), "inferred"]) == 0
    said = capsys.readouterr()
    listed = inferred_of(ROOT, descriptions.find(ROOT, "b2b-v1"))
    assert listed
    assert said.out.splitlines() == [f"{one.kind}: {one.place}: {one.says}" for one in listed]
    assert said.err == f"{counted(listed)}\n"
