"""Several descriptions in one namespace: shared models, and conflicts of names."""

from __future__ import annotations

from typing import Any

import pytest

from generator import rules
from generator.descriptions import Description
from generator.rules import Earlier, RuleError
from generator.wording import form
from tests.generator.small_api import Json, api, operation, thing

FIRST = Description("first", "https://a.example/o.yaml", "https://a.example/v1", "first")
TEXT: Json = {"type": "string"}
CODE: Json = {"type": "integer"}


def prepared(document: Json, earlier: Earlier | None = None, **wording: Any) -> Json:
    return rules.apply(document, form.parse(wording), earlier=earlier)


def after(document: Json, **wording: Any) -> Earlier:
    """Return the names and schemas after this description."""
    earlier = Earlier()
    earlier.add(FIRST, prepared(document, **wording))
    return earlier


def answers(name: str = "get_box", path: str = "/box", **fields: Json) -> tuple[str, str, Json]:
    return operation(name, path, answer=thing(**fields), tags=[f"Of {name}"])


def creates(name: str, body: Json) -> tuple[str, str, Json]:
    return operation(name, f"/{name}", "post", body=body, tags=[f"Of {name}"])


def shared(document: Json) -> dict[str, str]:
    schemas = document["components"]["schemas"]
    return {name: one["x-shared"] for name, one in schemas.items() if "x-shared" in one}


BOX = after(api(answers(lid=thing(a=TEXT, b=CODE), size=CODE, is_new=CODE)))


@pytest.mark.parametrize(
    "fields",
    [
        {"size": CODE},
        {"size": CODE, "is_new": {"type": "boolean"}},
        {"lid": thing(a=TEXT)},
        {"lid": {"type": "object"}},
    ],
)
def test_an_agreeing_model_is_the_earlier_one(fields: Json) -> None:
    found = prepared(api(answers("fetch_box", "/other", **fields)), BOX)
    assert shared(found) == {"Box": "first"}
    assert list(found["components"]["schemas"]) == ["Box"]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"size": TEXT}, "size"),
        ({"size": CODE, "weight": CODE}, "weight"),
        ({"lid": thing(a=TEXT, c=TEXT)}, "lid"),
        ({"lid": {"type": "array", "items": TEXT}}, "lid"),
    ],
)
def test_another_structure_of_that_name_is_refused(fields: Json, told: str) -> None:
    message = rf"model Box is another one in first \({told}\): name this one under `model_names`"
    with pytest.raises(RuleError, match=message):
        prepared(api(answers("fetch_box", "/other", **fields)), BOX)


def test_the_wording_can_rename_a_conflicting_model() -> None:
    document = api(answers("fetch_box", "/other", size=TEXT))
    found = prepared(document, BOX, model_names={"fetch_box.answer": "Crate"})
    assert (shared(found), list(found["components"]["schemas"])) == ({}, ["Crate"])


def test_a_part_with_a_derived_name_gets_a_free_name() -> None:
    document = api(answers("get_shelf", "/shelf", box=thing(colour=TEXT)))
    found = prepared(document, after(api(answers("get_shelf_box", "/b", size=CODE))))
    names = list(found["components"]["schemas"])
    assert "ShelfBox" not in names
    assert len(names) == 2


def test_only_equal_requests_are_shared() -> None:
    earlier = after(api(creates("create_box", thing(a=TEXT))))
    same = api(creates("add_box", thing(a=TEXT)))
    assert shared(prepared(same, earlier)) == {"BoxCreate": "first"}

    other = api(creates("add_box", thing(a=TEXT, b=TEXT)))
    with pytest.raises(RuleError, match="model BoxCreate is another one in first"):
        prepared(other, earlier)


def test_an_operation_described_twice_is_the_earlier_one() -> None:
    found = prepared(api(answers(lid=thing(a=TEXT, b=CODE), size=CODE, is_new=CODE)), BOX)
    assert found["paths"] == {}


def test_another_operation_with_that_id_is_refused() -> None:
    message = "get_box is another operation or area of first too: let the overlay set"
    with pytest.raises(RuleError, match=message):
        prepared(api(answers("get_box", "/elsewhere", size=CODE)), BOX)


def test_an_operation_with_the_name_of_an_area_is_refused() -> None:
    document = api(operation("get_lid", "/lid", answer=thing(a=TEXT), tags=["Of get_box"]))
    with pytest.raises(RuleError, match="of_get_box is another operation or area of first too"):
        prepared(document, BOX)


def test_a_resource_described_twice_is_refused() -> None:
    body = thing(resource={"type": "string", "enum": ["record"]})
    media = {"content": {"application/json": {"schema": body}}}
    webhooks = {"webhooks": {"RecordEvent": {"post": {"requestBody": media, "responses": {}}}}}
    earlier = after(api(answers(size=CODE)) | webhooks)
    with pytest.raises(RuleError, match="webhooks about 'record' are described by first too"):
        prepared(api(answers("get_lid", "/lid", a=TEXT)) | webhooks, earlier)
