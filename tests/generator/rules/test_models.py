"""Models: readable names, and one model for equal structures."""

from typing import Any

import pytest

from generator.rules import RuleError
from generator.rules.claims import collect
from generator.rules.models import name
from generator.rules.operations import read_operations
from generator.wording.form import Wording
from tests.generator.small_api import Json, answered, api, asked, models, operation, ref, thing

TEXT: Json = {"type": "string"}
CODE: Json = {"type": "number"}


def creates(name: str, path: str, body: Json, **more: Any) -> tuple[str, str, Json]:
    return operation(name, path, "post", body=body, **more)


def test_an_answer_is_named_for_the_subject_of_the_operation() -> None:
    answers = [operation(f"get_{one}", f"/{one}", answer=thing(a=TEXT)) for one in ("box", "bag")]
    assert set(models(api(*answers))) == {"Box", "Bag"}


def test_operations_on_one_subject_share_a_model() -> None:
    one = operation("get_box", "/box", answer=thing(a=TEXT))
    many = operation("get_box_list", "/boxes", answer={"type": "array", "items": thing(b=TEXT)})
    assert list(models(api(one, many))["Box"]["properties"]) == ["a", "b"]


def test_a_request_is_named_for_its_verb() -> None:
    body = {**thing(a=TEXT), "required": ["a"]}
    more = {**thing(a=TEXT, b=TEXT), "required": ["b"]}
    found = models(api(creates("create_box", "/a", body), creates("update_box", "/b", more)))
    assert {name: one["required"] for name, one in found.items()} == {
        "BoxCreate": ["a"],
        "BoxUpdate": ["b"],
    }


def test_equal_requests_are_one_model() -> None:
    found = models(
        api(*(creates(f"{verb}_box", f"/{verb}", thing(a=TEXT)) for verb in ("create", "update")))
    )
    assert set(found) == {"BoxInput"}


def test_a_schema_of_a_request_and_an_answer_is_two_models() -> None:
    body = {**thing(a=TEXT), "x-name": "Box", "required": ["a"]}
    found = models(
        api(
            creates(
                "create_box",
                "/a",
                ref("box"),
                responses={"200": {"description": "", "content": {"*/*": {"schema": ref("box")}}}},
            ),
            schemas={"box": body},
        )
    )
    assert {name: (one["x-request"], one["required"]) for name, one in found.items()} == {
        "Box": (False, []),
        "BoxInput": (True, ["a"]),
    }


def test_nothing_is_required_in_an_answer() -> None:
    assert answered({**thing(a=TEXT), "required": ["a"]})["Thing"]["required"] == []


def test_equal_structures_are_one_model() -> None:
    part = thing(x=TEXT, y=TEXT)
    answers = [
        operation("get_box", "/box", answer=thing(size=part)),
        operation("get_bag", "/bag", answer=thing(size=dict(part))),
    ]
    found = models(api(*answers))
    assert set(found) == {"Box", "Bag", "Size"}
    assert found["Box"]["properties"]["size"] == {"$ref": "#/components/schemas/Size"}


def test_structures_that_differ_in_a_wire_name_are_two_models() -> None:
    answers = [
        operation("get_box", "/box", answer=thing(of=thing(salon_id=CODE, b=TEXT))),
        operation("get_bag", "/bag", answer=thing(of=thing(company_id=CODE, b=TEXT))),
    ]
    assert set(models(api(*answers))) == {"Box", "Bag", "BoxOf", "BagOf"}


def test_a_part_is_named_for_its_owner_and_property() -> None:
    found = answered(thing(lists={"type": "array", "items": thing(deep=thing(a=TEXT))}))
    assert set(found) == {"Thing", "ThingList", "ThingDeep"}


def test_the_wording_names_models_and_properties() -> None:
    found = answered(
        thing(it=thing(a=TEXT)),
        model_names={"Thing.it": "Paint"},
        field_names={"Paint.a": "colour"},
    )
    assert found["Paint"]["x-wires"] == {"colour": ["a"]}


def test_the_same_name_in_several_places_is_one_model() -> None:
    parts = [{**thing(**{one: TEXT}), "x-name": "Paint"} for one in "ab"]
    found = answered(thing(one=parts[0], two={"type": "array", "items": parts[1]}))
    assert list(found["Paint"]["properties"]) == ["a", "b"]


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        *(("company_id", "location_id"), ("salon_group", "chain"), ("master_id", "team_member_id")),
        *(("staff", "team_member"), ("record_id", "appointment_id"), ("goods", "products")),
        *(
            ("activity_id", "event_id"),
            ("seance_date", "slot_date"),
            ("is_kkm", "is_fiscal"),
        ),
        *(("abonements_ids", "membership_ids"), ("loyalty_program", "promotion")),
    ],
)
def test_old_words_become_canonical_names(wire: str, name: str) -> None:
    assert answered(thing(**{wire: CODE}))["Thing"]["x-wires"] == {name: [wire]}


def test_an_object_named_like_another_model_is_not_confused_with_it() -> None:
    found = models(
        api(
            operation("get_box", "/box", answer=thing(lid=thing(a=TEXT))),
            operation("get_box_lid", "/lid", answer=thing(b=TEXT)),
        )
    )
    assert set(found) == {"Box", "BoxLid", "BoxLidPart"}


def test_a_merged_request_lists_all_codes() -> None:
    parts = [thing(way={**TEXT, "enum": codes}) for codes in (["a", "b"], ["b", "c"])]
    found = asked({"oneOf": parts})["ThingCreate"]["properties"]["way"]
    assert found["x-literal"] == ["a", "b", "c"]


def test_codes_with_a_fraction_are_not_literals() -> None:
    found = asked(thing(price={"type": "number", "enum": [0.5, 1.0]}))["ThingCreate"]
    assert found["properties"]["price"] == {"type": "number"}


@pytest.mark.parametrize("name", ["Any", "Unset", "Not a name"])
def test_a_model_may_not_have_the_name_of_an_import(name: str) -> None:
    with pytest.raises(RuleError, match=f"no model can be called '{name}'"):
        answered({**thing(a=TEXT), "x-name": name})


def test_a_request_for_two_operations_has_one_wire_name_for_a_field() -> None:
    bodies = [{**thing(**{wire: CODE}), "x-name": "Box"} for wire in ("salon_id", "company_id")]
    described = [
        creates(f"{verb}_box", f"/{verb}", body)
        for verb, body in zip(("create", "update"), bodies, strict=True)
    ]
    with pytest.raises(RuleError, match="request Box is sent with 'salon_id' by one"):
        models(api(*described))


def test_the_same_description_gives_the_same_names_in_any_order() -> None:
    part = thing(x=TEXT, y=TEXT)
    answers = [
        operation("get_box", "/box", answer=thing(of=part)),
        operation("get_bag", "/bag", answer=thing(of=part, at=part)),
    ]
    assert models(api(*answers)) == models(api(*reversed(answers)))


def test_naming_does_not_change_the_collected_shapes() -> None:
    document = api(
        operation("get_box", "/box", answer=thing(lid=thing(a=TEXT))),
        creates("create_box", "/boxes", thing(lid=thing(a=TEXT))),
    )
    claims = collect(*read_operations(document, Wording()), {})
    assert (list(claims.answers), list(claims.requests)) == (["Box"], ["BoxCreate"])
    first, again = name(claims), name(claims)
    assert (first.answers.by_name, first.requests.by_name) == (
        again.answers.by_name,
        again.requests.by_name,
    )
    assert list(first.requests.by_name) == ["BoxCreate", "BoxCreateLid"]
