"""Overlay documents: every action changes something, or is reported."""

from typing import Any

import pytest

from generator import document
from generator.patch.overlay import Applied, OverlayError, apply

Json = dict[str, Any]


def overlay(*actions: Any, **changes: Any) -> Json:
    info = {"title": "Quirks", "version": "1"}
    return {"overlay": "1.0.0", "info": info, "actions": list(actions), **changes}


def update(target: str, value: Any, **more: Any) -> Json:
    return {"target": target, "update": value, **more}


def replace(target: str, value: Any) -> Json:
    return {"target": target, "x-replace": value}


def remove(target: str) -> Json:
    return {"target": target, "remove": True}


@pytest.fixture
def described() -> Json:
    return {
        "paths": {
            "/a": {"get": {"operationId": "one", "parameters": [{"name": "x"}, {"name": "y"}]}},
            "/b": {"get": {"operationId": "two", "parameters": [{"name": "x"}]}},
        },
        "kinds": {"type": ["object", "null"], "flag": True, "count": 1},
    }


def test_an_update_merges_objects_and_replaces_scalars(described: Json) -> None:
    target = "$.paths[*][?@.operationId=='one']"
    value = {"operationId": "first", "deprecated": True, "x": {"y": [1]}}
    result, done = apply(described, overlay(update(target, value)))
    assert result["paths"]["/a"]["get"] == described["paths"]["/a"]["get"] | value
    assert done == [Applied(0, target, 1, changed=True)]


def test_an_array_replaces_a_scalar(described: Json) -> None:
    result, _ = apply(described, overlay(update("$.kinds", {"count": [1, 2]})))
    assert result["kinds"]["count"] == [1, 2]


def test_one_action_changes_every_place_it_matches(described: Json) -> None:
    target = "$.paths[*][*].parameters[?@.name=='x']"
    result, done = apply(described, overlay(update(target, {"in": "query"})))
    assert done[0].matched == 2
    for path in ("/a", "/b"):
        assert result["paths"][path]["get"]["parameters"][0] == {"name": "x", "in": "query"}


def test_an_update_appends_to_arrays(described: Json) -> None:
    actions = [
        update("$.kinds.type", "array"),
        update("$.kinds.type", ["string", "number"]),
        update("$.kinds", {"type": ["boolean"]}),
    ]
    result, _ = apply(described, overlay(*actions))
    assert result["kinds"]["type"] == ["object", "null", "array", "string", "number", "boolean"]


@pytest.mark.parametrize("value", ["array", ["array"], {"of": "kinds"}, None], ids=str)
@pytest.mark.parametrize("target", ["$.kinds.type", "$.kinds.flag", "$.kinds"])
def test_a_replacement_replaces_any_value(described: Json, target: str, value: Any) -> None:
    result, done = apply(described, overlay(replace(target, value)))
    node = result
    for key in target.split(".")[1:]:
        node = node[key]
    assert node == value
    assert done == [Applied(0, target, 1, changed=True)]


def test_a_replacement_applies_to_nested_matches() -> None:
    source = {"list": [{"n": {"n": 1}}, {"n": 2}]}
    result, done = apply(source, overlay(replace("$..n", {"new": []})))
    assert result == {"list": [{"n": {"new": []}}, {"n": {"new": []}}]}
    assert done[0].matched == 3
    result["list"][0]["n"]["new"].append(1)
    assert result["list"][1]["n"]["new"] == []


def test_a_replacement_by_the_same_value_changes_nothing(described: Json) -> None:
    _, done = apply(described, overlay(replace("$.kinds.type", ["object", "null"])))
    assert not done[0].changed


@pytest.mark.parametrize(
    ("target", "left"),
    [
        pytest.param("$.list[0,1]", [{"n": 2}, {"n": 3}], id="in order"),
        pytest.param("$.list[2,0]", [{"n": 1}, {"n": 3}], id="out of order"),
        pytest.param("$.list[1,1]", [{"n": 0}, {"n": 2}, {"n": 3}], id="twice"),
        pytest.param("$.list[?@.n>0]", [{"n": 0}], id="by filter"),
        pytest.param("$.list[*]..*", [{}, {}, {}, {}], id="nested"),
    ],
)
def test_remove_removes_exactly_the_matches(target: str, left: Any) -> None:
    source = {"list": [{"n": number} for number in range(4)]}
    assert apply(source, overlay(remove(target)))[0] == {"list": left}


def test_the_given_document_is_not_changed(described: Json) -> None:
    before = document.copy(described)
    value: Json = {"list": []}
    actions = [update("$.kinds", value), update("$.kinds.list", [1]), remove("$.paths")]
    apply(described, overlay(*actions))
    assert described == before
    assert value == {"list": []}


def test_equal_parts_of_a_document_change_independently() -> None:
    shared = {"type": "number"}
    result, _ = apply({"a": shared, "b": shared}, overlay(update("$.a", {"type": "string"})))
    assert result == {"a": {"type": "string"}, "b": {"type": "number"}}


def test_the_report_names_an_update_that_changes_nothing(described: Json) -> None:
    actions = [update("$.kinds", {"flag": True}), update("$.kinds", {"count": True})]
    _, done = apply(described, overlay(*actions))
    assert [action.changed for action in done] == [False, True]


@pytest.mark.parametrize(
    ("action", "message"),
    [
        pytest.param(update("$.paths['/c']", {}), "matches nothing", id="no match"),
        pytest.param(remove("$.kinds.gone"), "matches nothing", id="no match to remove"),
        pytest.param(update("$.paths[", {}), "not an RFC 9535 JSONPath", id="bad path"),
        pytest.param(update("paths", {}), "not an RFC 9535 JSONPath", id="no root"),
        pytest.param(update("$.kinds.flag", {}), "can't update a boolean", id="scalar target"),
        pytest.param(update("$.kinds", []), "can't merge an array", id="array into object"),
        pytest.param(
            update("$.kinds", {"flag": {}}),
            "can't put an object on a boolean at $['kinds']['flag']; replace the old value",
            id="object on scalar",
        ),
        pytest.param(
            update("$.kinds", {"type": "array"}), "can't put a string on an array", id="on array"
        ),
        pytest.param(
            update("$", {"kinds": None}), "can't put null on an object", id="scalar on object"
        ),
        pytest.param(remove("$"), "document itself", id="root"),
        pytest.param({"target": "$.kinds"}, "one of `update`", id="neither"),
        pytest.param(update("$.kinds", {}, remove=True), "one of `update`", id="both"),
        pytest.param({"update": {}}, "expected an object with a `target`", id="no target"),
        pytest.param("$.kinds", "expected an object with a `target`", id="no action"),
        pytest.param(update("$.kinds", {}, upadte={}), "unknown upadte", id="misspelled"),
    ],
)
def test_an_inapplicable_action_is_refused(described: Json, action: Any, message: str) -> None:
    with pytest.raises(OverlayError) as refusal:
        apply(described, overlay(action))
    assert message in str(refusal.value)


def test_an_error_names_every_faulty_action(described: Json) -> None:
    actions = [
        remove("$.nothing"),
        update("$.kinds", {"new": 1}),
        update("$.none", {}, description="create_client is\n odd"),
    ]
    with pytest.raises(OverlayError) as refusal:
        apply(described, overlay(*actions))
    assert list(refusal.value.problems) == [
        "Quirks: action 0, target $.nothing: matches nothing",
        "Quirks: action 2, target $.none (create_client is odd): matches nothing",
    ]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"overlay": "2.0.0"}, "found version '2.0.0'"),
        ({"overlay": 1.0}, "found version 1.0"),
        ({"overlay": None}, "found version None"),
        ({"actions": []}, "expected a list of at least one action"),
        ({"actions": {}}, "expected a list of at least one action"),
    ],
)
def test_only_overlays_of_version_1_0_with_actions_are_applied(
    described: Json, changes: Json, message: str
) -> None:
    with pytest.raises(OverlayError, match=message):
        apply(described, overlay(**changes))
