"""Known names stay when the description grows; new derived names are reported."""

from __future__ import annotations

import pytest

from generator import rules
from generator.surface.form import Surface
from generator.surface.invented import invented
from generator.surface.known import Known
from generator.surface.reading import surface_of
from generator.wording import form
from tests.generator.small_api import Json, api, envelope, operation, ref, thing

TEXT: Json = {"type": "string"}
CODE: Json = {"type": "number"}
REFERENCE = thing(id=CODE, title=TEXT)


def surface(description: Json, known: Surface | None = None, **wording: Json) -> Surface:
    prepared = rules.apply(description, form.parse(wording), known=Known(known or Surface()))
    return surface_of(prepared)


def answers(**shapes: Json) -> Json:
    """Return a description with an operation for each answer."""
    return api(
        *(operation(f"get_{name}", f"/{name}", answer=shape) for name, shape in shapes.items())
    )


def takes(**bodies: Json) -> Json:
    """Return a description with an operation for each body."""
    return api(
        *(operation(f"{verb}_box", f"/{verb}", "post", body=body) for verb, body in bodies.items())
    )


def test_an_additional_field_in_one_place_does_not_split_a_shared_model() -> None:
    known = surface(answers(box=thing(of=REFERENCE), bag=thing(by=REFERENCE)))
    more = thing(id=CODE, title=TEXT, slug=TEXT)
    now = surface(answers(box=thing(of=more), bag=thing(by=REFERENCE)), known)
    assert now.models.keys() == known.models.keys() == {"Box", "Bag", "Reference"}
    assert list(now.models["Reference"].members) == ["id", "title", "slug"]


def test_without_the_surface_an_additional_field_splits_the_model() -> None:
    more = thing(id=CODE, title=TEXT, slug=TEXT)
    now = surface(answers(box=thing(of=more), bag=thing(by=REFERENCE)))
    assert now.models.keys() == {"Box", "Bag", "Reference", "BoxOf"}


def test_an_additional_field_deep_in_a_shared_model_is_kept() -> None:
    def part(**more: Json) -> Json:
        return thing(inner=thing(a=TEXT, b=TEXT, **more), c=TEXT)

    known = surface(answers(bag=thing(one=part()), box=thing(one=part())))
    now = surface(answers(bag=thing(one=part()), box=thing(one=part(new=TEXT))), known)
    assert now.models.keys() == known.models.keys()
    assert "new" in now.models[known.models["One"].members["inner"].type.split(" ")[0]].members


def test_models_that_become_equal_stay_separate() -> None:
    lid, tag = thing(a=TEXT, b=TEXT), thing(a=TEXT, c=TEXT)
    known = surface(answers(box=thing(lid=lid), bag=thing(tag=tag)))
    both = thing(a=TEXT, b=TEXT, c=TEXT)
    now = surface(answers(box=thing(lid=both), bag=thing(tag=both)), known)
    assert now.models.keys() == known.models.keys() == {"Box", "BoxLid", "Bag", "BagTag"}


def test_a_new_place_of_a_known_structure_is_the_known_model() -> None:
    known = surface(answers(box=thing(of=REFERENCE), bag=thing(by=REFERENCE)))
    now = surface(answers(box=thing(of=REFERENCE, at=REFERENCE), bag=thing(by=REFERENCE)), known)
    assert now.models["Box"].members["at"].type == "Reference | None"
    assert now.models.keys() == known.models.keys()


def test_a_request_that_two_operations_share_grows_for_both() -> None:
    known = surface(takes(create=thing(a=TEXT), update=thing(a=TEXT)))
    now = surface(takes(create=thing(a=TEXT, b=TEXT), update=thing(a=TEXT)), known)
    assert now.models.keys() == known.models.keys() == {"BoxInput"}
    assert list(now.models["BoxInput"].members) == ["a", "b"]


def test_a_shared_request_splits_where_one_operation_requires_more() -> None:
    known = surface(takes(create=thing(a=TEXT), update=thing(a=TEXT)))
    strict = {**thing(a=TEXT), "required": ["a"]}
    now = surface(takes(create=strict, update=thing(a=TEXT)), known)
    assert {name: model.members["a"].required for name, model in now.models.items()} == {
        "BoxCreate": True,
        "BoxUpdate": False,
    }


def test_a_schema_with_another_name_changes_no_model() -> None:
    def described(name: str) -> Json:
        return api(
            operation("get_box", "/box", answer=thing(lid=ref(name), size=TEXT)),
            schemas={name: thing(a=TEXT, b=TEXT)},
        )

    known = surface(described("lid_v1"))
    assert surface(described("cover_v2"), known) == known


def test_the_wording_names_a_model_against_the_surface() -> None:
    known = surface(answers(box=thing(of=REFERENCE)))
    now = surface(answers(box=thing(of=REFERENCE)), known, model_names={"Box.of": "Origin"})
    assert now.models.keys() == {"Box", "Origin"}


def test_the_surface_of_a_surface_is_the_same() -> None:
    description = answers(
        box=thing(lids={"type": "array", "items": REFERENCE}, by=thing(x=TEXT)),
        bag=thing(map={"type": "object", "additionalProperties": REFERENCE}),
    )
    known = surface(description)
    assert surface(description, known) == known


@pytest.mark.parametrize(
    ("description", "model", "place"),
    [
        (answers(box=thing(a=TEXT)), "Box", "get_box.answer"),
        (
            answers(box=envelope({"type": "array", "items": thing(a=TEXT)})),
            "Box",
            "get_box.answer.data[]",
        ),
        (takes(create=thing(a=TEXT)), "BoxCreate", "create_box.body"),
        (answers(box=thing(lid=thing(a=TEXT))), "BoxLid", "Box.lid"),
        (answers(box=thing(of=REFERENCE, lid=thing(a=TEXT))), "BoxLid", "Box.lid"),
        (
            api(
                operation("get_box", answer=ref("boxes")),
                schemas={"boxes": envelope(thing(a=TEXT))},
            ),
            "Box",
            "boxes.data",
        ),
    ],
)
def test_a_generated_name_is_reported_with_the_key_that_changes_it(
    description: Json, model: str, place: str
) -> None:
    prepared = rules.apply(description)
    found = surface_of(prepared)
    remark = next(invented([model], found, form.Wording(), description, prepared))
    assert f"made up the name `{model}`" in remark
    assert remark.endswith(f"`{place}: …`")
    now = surface(description, None, model_names={place: "Chosen"})
    assert model not in now.models
    assert "Chosen" in now.models


def test_a_name_from_the_wording_is_not_reported() -> None:
    description = answers(box=thing(a=TEXT))
    wording = form.parse({"model_names": {"get_box.answer": "Chosen"}})
    prepared = rules.apply(description, wording)
    assert list(invented(["Chosen"], surface_of(prepared), wording, description, prepared)) == []
