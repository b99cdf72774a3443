"""Notations of the same schema are read alike."""

from typing import Any

import pytest

from generator.rules import RuleError
from generator.rules.shapes import Anything, Mapping, merge_shapes
from generator.rules.vocabulary import singular
from tests.generator.small_api import Json, answered, asked, ref, thing

TEXT: Json = {"type": "string"}
CODE: Json = {"type": "number"}


def field(schema: Json, **schemas: Json) -> Any:
    """Return the type of an answer's property with this schema."""
    return answered(thing(it=schema), schemas)["Thing"]["properties"]["it"]


def request(schema: Json, **schemas: Json) -> Json:
    return dict(asked(schema, schemas)["ThingCreate"])


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"type": "string", "nullable": True},
        {"type": "string", "enum": ["a", None]},
        {"anyOf": [TEXT, {"type": "null"}]},
        {"oneOf": [ref("text"), {"type": "null"}]},
        {"type": ["object", "null"], "allOf": [ref("owner")]},
        ref("owner_or_null"),
        ref("owner", type=["object", "null"]),
        {"allOf": [ref("owner_or_null")]},
    ],
)
def test_null_has_many_notations(schema: Json) -> None:
    schemas = {
        "text": TEXT,
        "owner": thing(name=TEXT),
        "owner_or_null": {**thing(name=TEXT), "type": ["object", "null"]},
    }
    assert request(thing(it=schema), **schemas)["x-nullable"] == ["it"]


def test_null_is_not_a_code_of_an_enum() -> None:
    schema = {"type": ["number", "null"], "enum": [1, 2, None]}
    found = request(thing(status=schema))["properties"]["status"]
    assert found == {"type": "integer", "x-literal": [1, 2]}


def test_all_of_one_reference_is_the_reference() -> None:
    schema = {"type": "object", "allOf": [ref("owner")]}
    found = answered(thing(it=schema, other=ref("owner")), {"owner": thing(name=TEXT)})
    assert found["Thing"]["properties"]["it"] == found["Thing"]["properties"]["other"]


def test_all_of_anything_and_a_text_is_the_text() -> None:
    assert field({"allOf": [{}, TEXT]}) == field({"allOf": [TEXT, {}]}) == field(TEXT)


def test_keys_of_merged_maps_are_integers_if_both_are() -> None:
    by_id, by_name = Mapping(Anything(), integer_keys=True), Mapping(Anything(), integer_keys=False)
    for one, other in ((by_id, by_id), (by_id, by_name), (by_name, by_id)):
        merged = merge_shapes(one, other)
        assert isinstance(merged, Mapping)
        assert merged.integer_keys is (one is other)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("clients", "client"),
        ("categories", "category"),
        ("boxes", "box"),
        ("access", "access"),
        ("series", "series"),
        ("is", "is"),
        ("client_bonus", "client_bonus"),
        ("bills_of_lading", "bill_of_lading"),
    ],
)
def test_the_elements_of_a_list_are_named_by_the_singular_of_its_name(
    plural: str, one: str
) -> None:
    assert singular(plural) == one


def test_all_of_several_has_the_fields_of_all() -> None:
    schema = {"allOf": [ref("owner"), thing(b=TEXT)], "properties": {"c": TEXT}}
    assert list(answered(schema, {"owner": thing(a=TEXT)})["Thing"]["properties"]) == [*"abc"]


def test_a_field_required_by_any_part_of_all_of_is_required() -> None:
    schema = {
        "allOf": [ref("owner"), {"required": ["b"]}, {**thing(c=TEXT), "required": ["c"]}],
        "required": ["d"],
        "properties": {"d": TEXT, "e": TEXT},
    }
    owner = {**thing(a=TEXT, b=TEXT), "required": ["a"]}
    assert request(schema, owner=owner)["required"] == [*"abcd"]


def test_a_field_required_by_only_one_alternative_is_optional() -> None:
    one, other = thing(a=TEXT, b=TEXT), thing(a=TEXT, c=TEXT)
    schema = {
        "oneOf": [{**one, "required": ["a", "b"]}, {**other, "required": ["a"]}],
        "properties": {"d": TEXT},
        "required": ["d"],
    }
    found = request(schema)
    assert list(found["properties"]) == [*"abcd"]
    assert found["required"] == [*"ad"]


@pytest.mark.parametrize("empty", [{"type": "array"}, {"type": "array", "items": {}}])
def test_an_empty_array_as_an_alternative_is_a_missing_object(empty: Json) -> None:
    assert field({"oneOf": [empty, thing(name=TEXT)]}) == {"$ref": "#/components/schemas/ThingIt"}


def test_an_array_without_items_is_a_list_of_anything() -> None:
    assert field({"type": "array"})["items"] == {}


def test_an_object_or_a_list_of_it_stays_both() -> None:
    found = field(
        {"oneOf": [ref("owner"), {"type": "array", "items": ref("owner")}]}, owner=thing(n=TEXT)
    )
    item = {"$ref": "#/components/schemas/ThingIt"}
    assert found["anyOf"] == [item, {"type": "array", "items": item}]


def test_lists_of_several_kinds_are_one_list() -> None:
    lists = [{"type": "array", "items": one} for one in (TEXT, {"type": "integer"}, TEXT)]
    assert field({"oneOf": lists})["items"] == {"anyOf": [TEXT, {"type": "integer"}]}


def test_arrays_of_arrays_keep_their_depth() -> None:
    found = field({"type": "array", "items": {"type": "array", "items": thing(a=TEXT)}})
    assert found["items"]["items"] == {"$ref": "#/components/schemas/ThingIt"}


def test_a_number_of_either_kind_may_have_a_fraction() -> None:
    found = answered(thing(price={"type": ["integer", "number", "string"]}))
    assert found["Thing"]["properties"]["price"]["anyOf"] == [{"type": "number"}, TEXT]


def test_an_object_without_properties_is_a_map_of_anything() -> None:
    assert field({"type": "object"})["x-map"] == {}


def test_maps_stand_in_lists() -> None:
    prices = {"type": "object", "additionalProperties": thing(a=TEXT)}
    found = field({"type": "array", "items": prices})
    assert found["items"]["x-map"] == {"$ref": "#/components/schemas/ThingIt"}


@pytest.mark.parametrize(
    ("keys", "whole"),
    [
        ({"propertyNames": {"pattern": "^[0-9]+$"}, "additionalProperties": TEXT}, True),
        ({"patternProperties": {r"^\d+$": TEXT}, "additionalProperties": False}, True),
        ({"propertyNames": {"pattern": "^[a-z0-9]+$"}, "additionalProperties": TEXT}, False),
        ({"additionalProperties": TEXT}, False),
    ],
)
def test_the_keys_of_a_map_are_integers_where_described(keys: Json, whole: bool) -> None:
    assert field({"type": "object", **keys}) == {
        "x-map": TEXT,
        "x-integer-keys": whole,
    }


def test_a_name_beside_a_reference_is_used() -> None:
    found = answered(
        thing(it=ref("owner", **{"x-name": "Owner"})),
        {"owner": thing(a=TEXT)},
    )
    assert found["Thing"]["properties"]["it"] == {"$ref": "#/components/schemas/Owner"}


def test_an_object_may_contain_itself() -> None:
    owner = thing(name=TEXT, children={"type": "array", "items": ref("owner")})
    found = answered(thing(it=ref("owner")), {"owner": owner})
    assert found["Owner"]["properties"]["children"]["items"] == {
        "$ref": "#/components/schemas/Owner"
    }


@pytest.mark.parametrize("order", [["left", "right"], ["right", "left"]])
def test_objects_may_contain_each_other(order: list[str]) -> None:
    schemas = {"left": thing(right=ref("right")), "right": thing(left=ref("left"), a=TEXT)}
    found = answered(thing(**{name: ref(name) for name in order}), schemas)
    assert set(found) == {"Thing", "Left", "Right"}
    assert found["Left"]["properties"]["right"] == {"$ref": "#/components/schemas/Right"}
    assert found["Right"]["properties"]["left"] == {"$ref": "#/components/schemas/Left"}


def test_a_request_may_contain_itself() -> None:
    owner = thing(name=TEXT, child=ref("owner"))
    schemas = {"owner": owner}
    found = asked(thing(it=ref("owner")), schemas)
    assert found["Owner"]["properties"]["child"] == {"$ref": "#/components/schemas/Owner"}


def test_a_list_may_not_contain_itself() -> None:
    with pytest.raises(RuleError, match="nest contains itself and is not an object"):
        field(ref("nest"), nest={"type": "array", "items": ref("nest")})


def test_a_dangling_reference_is_refused() -> None:
    with pytest.raises(RuleError, match="no schema #/components/schemas/gone: remove or replace"):
        field(ref("gone"))


def test_a_wire_name_may_be_any_text() -> None:
    found = answered(thing(**{"created-at": TEXT, "24h": TEXT, "from": TEXT, "ids[]": TEXT}))
    assert found["Thing"]["x-wires"] == {
        "created_at": ["created-at"],
        "n24h": ["24h"],
        "from_": ["from"],
        "ids": ["ids[]"],
    }


@pytest.mark.parametrize("wire", ['say"so', "back\\slash", "new\nline"])
def test_a_wire_name_that_the_reader_does_not_allow_is_refused(wire: str) -> None:
    with pytest.raises(RuleError, match=r"let the overlay remove it"):
        answered(thing(**{wire: TEXT}))


@pytest.mark.parametrize("wire", ["имя", "raw", "to_dict", "str", "list", "_", "+"])
def test_a_property_without_a_valid_name_needs_one(wire: str) -> None:
    with pytest.raises(RuleError, match="name it under `field_names` of the wording"):
        answered(thing(**{wire: TEXT}))
    named = answered(thing(**{wire: TEXT}), field_names={f"*.{wire}": "given"})
    assert named["Thing"]["x-wires"] == {"given": [wire]}


def test_properties_of_one_meaning_are_one_field() -> None:
    found = answered(thing(salon_id=CODE, company_id=CODE))["Thing"]
    assert found["x-wires"] == {"location_id": ["salon_id", "company_id"]}


def test_properties_of_one_name_and_different_kinds_are_refused() -> None:
    with pytest.raises(RuleError, match="'salon' and 'company' would both be 'location'"):
        answered(thing(salon=CODE, company=thing(id=CODE)))


def test_the_canonical_name_precedes_its_aliases() -> None:
    found = answered(thing(sex={"type": "string"}, gender={"type": "string"}))
    assert found["Thing"]["x-wires"] == {"gender": ["gender", "sex"]}


def test_strings_for_no_date_are_reported() -> None:
    day: Json = {"anyOf": [{"type": "string", "format": "date"}, {"enum": ["", "0000-00-00"]}]}
    found = answered(thing(day=day))["Thing"]
    assert found["properties"]["day"]["format"] == "date"
    assert found["x-empty"] == {"day": ("", "0000-00-00")}


def test_a_request_has_the_wordings_default() -> None:
    schema = {**thing(a=CODE, b=TEXT), "required": ["a", "b"]}
    found = asked(schema, defaults={"ThingCreate.a": 0})["ThingCreate"]
    assert found["required"] == ["b"]
    assert found["x-defaults"] == {"a": 0}


@pytest.mark.parametrize("pattern", ["((", "(a+)+$", "(a|b)*c", "(a*){5}", "a" * 201])
def test_a_slow_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(RuleError, match="let the overlay remove it or state a simpler one"):
        request(thing(it={"type": "string", "pattern": pattern}))


def test_an_enum_with_too_many_codes_is_refused() -> None:
    with pytest.raises(RuleError, match=r"an enum has 1,001 codes"):
        field({"type": "string", "enum": [str(code) for code in range(1001)]})
