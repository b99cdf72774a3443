"""Names in the wording: models, fields, parameters and codes, each by its place."""

from __future__ import annotations

from typing import Any

import pytest

from generator.rules import RuleError
from generator.wording.form import WordingError
from tests.generator.small_api import (
    Json,
    answered,
    api,
    asked,
    models,
    operation,
    prepared_operation,
    query_value,
    thing,
)

TEXT: Json = {"type": "string"}
CODE: Json = {"type": "number"}
WHOLE: Json = {"type": "integer"}
COLOUR = {"Colour": {"codes": {"RED": 1, "BLUE": 2}, "fields": ["Thing.colour"]}}


def listed(schema: Json) -> Json:
    return {"type": "array", "items": schema}


@pytest.mark.parametrize(
    ("place", "schema"),
    [
        ("get_thing.answer.it", thing(it=thing(a=TEXT))),
        ("get_thing.answer.it[]", thing(it=listed(thing(a=TEXT)))),
        ("get_thing.answer.it{}", thing(it={"additionalProperties": thing(a=TEXT)})),
        ("get_thing.answer.it", thing(it={"oneOf": [thing(a=TEXT), {"type": "array"}]})),
        ("get_thing.answer.it", {"allOf": [thing(it=thing(a=TEXT))]}),
    ],
)
def test_a_model_is_named_by_its_place(place: str, schema: Json) -> None:
    assert set(answered(schema, model_names={place: "Paint"})) == {"Thing", "Paint"}


def test_a_place_may_begin_with_a_schema() -> None:
    found = answered(
        thing(it={"$ref": "#/components/schemas/owner"}),
        {"owner": thing(of=thing(a=TEXT))},
        model_names={"owner": "Keeper", "owner.of": "Trade"},
    )
    assert set(found) == {"Thing", "Keeper", "Trade"}


def test_a_part_of_a_body_is_named_by_its_place() -> None:
    found = asked(thing(it=thing(a=TEXT)), model_names={"create_thing.body.it": "PaintInput"})
    assert set(found) == {"ThingCreate", "PaintInput"}


def test_a_place_in_several_operations_is_named_by_its_model() -> None:
    one = operation("get_box", "/box", answer=thing(lid=thing(a=TEXT)))
    other = operation("get_box_list", "/boxes", answer=listed(thing(lid=thing(b=TEXT))))
    found = models(api(one, other), model_names={"Box.lid": "Cover"})
    assert {name: list(one["properties"]) for name, one in found.items()} == {
        "Box": ["lid"],
        "Cover": ["a", "b"],
    }


@pytest.mark.parametrize("place", ["gone", "get_thing.answer.gone", "get_thing.body", "Thing.gone"])
def test_a_name_for_a_removed_place_is_refused(place: str) -> None:
    with pytest.raises((RuleError, WordingError), match=f"model_names: {place}"):
        answered(thing(a=TEXT), model_names={place: "Paint"})


def test_a_field_is_named_for_one_model_or_for_all() -> None:
    schema = thing(a=TEXT, of=thing(a=TEXT, b=TEXT))
    found = answered(schema, field_names={"*.a": "first", "ThingOf.a": "other"})
    assert found["Thing"]["x-wires"] == {"first": ["a"]}
    assert found["ThingOf"]["x-wires"] == {"other": ["a"]}


def test_two_wire_names_may_be_one_field() -> None:
    one = operation("get_box", "/box", answer=thing(a=TEXT))
    other = operation("get_box_list", "/boxes", answer=thing(b=WHOLE))
    found = models(api(one, other), field_names={"Box.a": "c", "Box.b": "c"})["Box"]
    assert found["x-wires"] == {"c": ["a", "b"]}
    assert [one["type"] for one in found["properties"]["c"]["anyOf"]] == ["string", "integer"]


def test_one_field_is_not_two_models() -> None:
    schema = thing(a=thing(x=TEXT), b=listed(thing(y=TEXT)))
    with pytest.raises(RuleError, match=r"Thing.c would be both ThingA and Array of ThingB"):
        answered(schema, field_names={"Thing.a": "c", "Thing.b": "c"})


def test_a_name_that_python_does_not_allow_is_refused() -> None:
    with pytest.raises(RuleError, match="property 'a' would be 'class' in Python"):
        answered(thing(a=TEXT), field_names={"Thing.a": "class"})


@pytest.mark.parametrize("key", ["*.gone", "Thing.gone", "Gone.a"])
def test_a_name_for_a_removed_field_is_refused(key: str) -> None:
    with pytest.raises(RuleError, match=rf"field_names: {key.replace('*', '.')}: no such field"):
        answered(thing(a=TEXT), field_names={key: "first"})


def test_a_parameter_is_named_for_one_operation_or_for_all() -> None:
    described = api(operation(parameters=[query_value("a"), query_value("b")]))
    names = {"*.a": "first", "*.b": "gone", "get_thing.b": "second"}
    with pytest.raises(RuleError, match=r"parameter_names: \*.b: no such parameter"):
        prepared_operation(described, parameter_names=names)
    del names["*.b"]
    found = prepared_operation(described, parameter_names=names)["parameters"]
    assert [one["name"] for one in found] == ["first", "second"]


@pytest.mark.parametrize(
    "schema", [WHOLE, CODE, listed(WHOLE), {"anyOf": [TEXT, WHOLE]}, {"additionalProperties": CODE}]
)
def test_codes_have_names_in_every_place(schema: Json) -> None:
    found = answered(thing(colour=schema), enums=COLOUR)
    assert "#/components/schemas/Colour" in str(found["Thing"]["properties"]["colour"])
    assert found["Colour"]["x-enum-varnames"] == ["RED", "BLUE"]


def test_codes_of_a_field_can_be_named_in_all_models() -> None:
    enums = {"Colour": COLOUR["Colour"] | {"fields": ["*.colour"]}}
    found = answered(thing(colour=WHOLE, of=thing(colour=WHOLE)), enums=enums)
    assert found["Thing"]["properties"]["colour"] == found["ThingOf"]["properties"]["colour"]


def test_codes_of_a_parameter_have_names() -> None:
    enums = {"Colour": {"codes": {"RED": "red"}, "parameters": ["get_thing.colour"]}}
    described = api(operation(parameters=[query_value("colour")]))
    found = prepared_operation(described, enums=enums)["parameters"]
    assert found[0]["schema"] == {"$ref": "#/components/schemas/Colour"}


def test_codes_of_an_open_enum_may_be_sent_as_plain_values() -> None:
    enums = {"Colour": {"codes": {"RED": "red"}, "fields": ["ThingCreate.colour"], "others": True}}
    found = asked(thing(colour=TEXT), enums=enums)["ThingCreate"]["properties"]["colour"]
    assert found == {"anyOf": [{"$ref": "#/components/schemas/Colour"}, TEXT]}


@pytest.mark.parametrize("schema", [TEXT, {"type": "boolean"}, thing(a=TEXT), {}])
def test_codes_must_fit_the_type_of_the_field(schema: Json) -> None:
    with pytest.raises(RuleError, match=r"Colour: Thing.colour holds no such codes"):
        answered(thing(colour=schema), enums=COLOUR)


def test_codes_must_fit_the_type_of_the_parameter() -> None:
    enums = {"Colour": {"codes": {"RED": 1}, "parameters": ["get_thing.colour"]}}
    with pytest.raises(RuleError, match=r"get_thing.colour holds no such codes"):
        models(api(operation(parameters=[query_value("colour")])), enums=enums)


def test_codes_and_a_model_need_two_names() -> None:
    with pytest.raises(RuleError, match="Thing is also the name of a model"):
        answered(thing(colour=WHOLE), enums={"Thing": COLOUR["Colour"]})


@pytest.mark.parametrize(
    ("section", "entries"),
    [
        ("enums", {"Colour": {"codes": {"RED": 1}, "fields": ["Thing.gone"]}}),
        ("enums", {"Colour": {"codes": {"RED": 1}, "parameters": ["get_thing.gone"]}}),
        ("defaults", {"Thing.gone": 0}),
        ("parameter_names", {"get_thing.gone": "here"}),
    ],
)
def test_entries_for_removed_names_are_refused(section: str, entries: Any) -> None:
    with pytest.raises(RuleError, match=r"(Thing|get_thing)\.gone"):
        answered(thing(a=TEXT), **{section: entries})


def test_a_model_may_have_hand_written_methods() -> None:
    found = answered(thing(a=TEXT), mixins={"Thing": "Greeting"})
    assert found["Thing"]["x-mixin"] == "Greeting"


def test_hand_written_methods_of_a_removed_model_are_refused() -> None:
    with pytest.raises(RuleError, match="mixins: Gone: no such model"):
        answered(thing(a=TEXT), mixins={"Gone": "Greeting"})
