"""Answers are lifted out of the envelope, and nothing is lost silently."""

from typing import Any

import pytest

from generator.rules import RuleError
from tests.generator.small_api import (
    Json,
    api,
    envelope,
    models,
    operation,
    prepared_operation,
    thing,
)

TEXT: Json = {"type": "string"}
OBJECT = thing(a=TEXT)
MODEL = {"$ref": "#/components/schemas/Thing"}


def content(schema: Json, kind: str = "application/json", **more: Any) -> Json:
    return {"description": "", "content": {kind: {"schema": schema, **more}}}


def answer(**responses: Json) -> Json:
    """Return the prepared operation with these responses, given as `s200=…`."""
    by_status = {status.removeprefix("s"): one for status, one in responses.items()}
    return prepared_operation(api(operation(responses=by_status)))


def schema_of(prepared: Json) -> Any:
    return prepared["responses"]["200"]["content"]["application/json"]["schema"]


def test_the_envelope_is_lifted() -> None:
    found = answer(s200=content(envelope({"type": "array", "items": OBJECT})))
    assert schema_of(found) == {"type": "array", "items": MODEL}
    assert found["x-enveloped"]
    assert not found["x-wrapped"]


def test_the_envelope_in_a_list_of_one_is_lifted() -> None:
    found = answer(s200=content({"type": "array", "items": envelope(OBJECT)}))
    assert schema_of(found) == MODEL
    assert found["x-enveloped"]
    assert found["x-wrapped"]


def one_row(schema: Json) -> Json:
    """Return the prepared operation whose list is marked to have one row."""
    more: Json = {"x-one-row": True}
    described = operation(responses={"200": content(envelope(schema))}, **more)
    return prepared_operation(api(described))


def test_a_list_that_always_has_one_row_is_that_row() -> None:
    assert schema_of(one_row({"type": "array", "items": OBJECT})) == MODEL


def test_x_one_row_of_another_type_than_a_list_is_refused() -> None:
    with pytest.raises(RuleError, match="x-one-row, but its answer is not a list"):
        one_row(OBJECT)


@pytest.mark.parametrize("schema", [OBJECT, {"type": "array", "items": OBJECT}])
def test_an_answer_without_envelope_is_the_answer(schema: Json) -> None:
    found = answer(s200=content(schema))
    assert schema_of(found) in (MODEL, {"type": "array", "items": MODEL})
    assert not found["x-enveloped"]


def test_data_alone_is_not_an_envelope() -> None:
    found = answer(s200=content(thing(data=OBJECT, included={"type": "array", "items": OBJECT})))
    assert schema_of(found) == MODEL


@pytest.mark.parametrize("data", [TEXT, {"type": "boolean"}, {"type": "number"}])
def test_plain_data_is_an_answer(data: Json) -> None:
    assert schema_of(answer(s200=content(envelope(data))))["type"] == data["type"]


@pytest.mark.parametrize("data", [{"type": "null"}, {"type": "object"}, {}])
def test_data_without_a_type_has_no_model(data: Json) -> None:
    found = answer(s200=content(envelope(data)))
    assert "content" not in found["responses"]["200"]
    assert found["x-enveloped"]


@pytest.mark.parametrize("responses", [{"s204": content(OBJECT)}, {"s200": {"description": ""}}])
def test_no_content_has_no_answer(responses: Json) -> None:
    assert "content" not in answer(**responses)["responses"]["200"]


def test_errors_are_not_answers() -> None:
    document = api(operation(responses={"200": {"description": ""}, "404": content(OBJECT)}))
    assert models(document) == {}


@pytest.mark.parametrize("kind", ["*/*", "application/json; charset=utf-8", "application/hal+json"])
def test_json_has_several_content_types(kind: str) -> None:
    assert schema_of(answer(s200=content(OBJECT, kind))) == MODEL


@pytest.mark.parametrize("kind", ["application/pdf", "text/csv", "image/png"])
def test_any_other_content_type_is_a_file(kind: str) -> None:
    found = answer(s200=content({"type": "string"}, kind))
    assert list(found["responses"]["200"]["content"]) == ["application/octet-stream"]


def test_an_example_is_not_a_schema() -> None:
    with pytest.raises(RuleError, match="get_thing: answer 200 has an example but no schema"):
        answer(s200={"description": "", "content": {"application/json": {"example": {"a": 1}}}})


def test_values_beside_the_data_are_refused() -> None:
    schema = envelope(OBJECT)
    schema["properties"]["total"] = {"type": "number"}
    with pytest.raises(RuleError, match="get_thing: total beside `data` in the envelope"):
        answer(s200=content(schema))


def test_an_answer_with_a_type_takes_precedence() -> None:
    found = answer(s200=content(envelope(OBJECT)), s202=content(envelope({"type": "null"})))
    assert schema_of(found) == MODEL


def test_two_successful_answers_become_one() -> None:
    found = models(
        api(operation(responses={"200": content(OBJECT), "201": content(thing(b=TEXT))}))
    )
    assert list(found["Thing"]["properties"]) == ["a", "b"]


def test_two_successful_answers_of_different_forms_are_refused() -> None:
    with pytest.raises(RuleError, match="differ in their envelope or content type"):
        answer(s200=content(OBJECT), s201=content(envelope(OBJECT)))


@pytest.mark.parametrize("media", [{"example": {"a": "x"}}, {"examples": {"x": {"value": 1}}}])
def test_an_example_without_a_schema_is_refused(media: Json) -> None:
    with pytest.raises(RuleError, match="has an example but no schema"):
        answer(s200={"description": "", "content": {"application/json": media}})
