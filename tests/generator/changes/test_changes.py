"""Reports of changes, in terms of the SDK's users and with renames recognised."""

from pathlib import Path
from typing import Any

import pytest

from generator import document
from generator.changes.compare import ContractChange, changes
from generator.changes.comparison import ComparisonError, compare, earlier
from generator.changes.entries import entries
from generator.changes.pairing import pair
from generator.changes.report import Report
from generator.changes.sdk import Sdk, read
from generator.changes.structure import Spot, structure
from generator.descriptions import find
from generator.document import copy
from generator.download.facts import facts
from tests.generator.rehearsal.next_contract import next_contract
from tests.generator.small_api import (
    CONTRACT,
    Json,
    api,
    envelope,
    operation,
    path_value,
    query_value,
    ref,
    thing,
)

ROOT = Path(__file__).parents[3]
TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}


def described(
    query: list[Json] | None = None,
    body: Json | None = None,
    answer: Json | None = None,
    **more: Any,
) -> Json:
    """Return a description with one operation."""
    made = operation(
        "update_thing",
        more.pop("path", "/things/{thing_id}"),
        "post",
        parameters=[path_value(more.pop("value", "thing_id")), *(query or [])],
        body=body or thing(name=TEXT),
        answer=answer or envelope(thing(id=WHOLE, name=TEXT)),
    )
    return api(made, **more)


def with_webhook(**fields: Json) -> Json:
    """Return a description with an operation and a webhook."""
    body = {"content": {"application/json": {"schema": thing(**fields)}}}
    post = {"operationId": "webhook_thing", "requestBody": body, "responses": {}}
    return {**described(), "webhooks": {"ThingEvent": {"post": post}}}


def reported_changes(old: Json, new: Json) -> list[ContractChange]:
    before, after = structure(old), structure(new)
    return changes(before, after, pair(before, after))


def required(needed: str, **fields: Json) -> Json:
    return {**thing(**fields), "required": [needed]}


@pytest.mark.parametrize(
    ("new", "how", "place", "breaking"),
    [
        (described(query=[query_value("a")]), "added", "a", False),
        (described(query=[query_value("a", required=True)]), "added", "a", True),
        (described(body=thing(name=TEXT, phone=TEXT)), "added", "phone", False),
        (described(body=required("id", name=TEXT, id=WHOLE)), "added", "id", True),
        (described(body=required("name", name=TEXT)), "required", "name", True),
        (described(body=thing(name={**TEXT, "enum": ["a"]})), "codes", "name", True),
        (described(body=thing(name=WHOLE)), "retyped", "name", True),
        (described(answer=envelope(thing(id=TEXT, name=TEXT))), "retyped", "data.id", True),
        (described(answer=envelope(thing(id=WHOLE))), "removed", "data.name", True),
        (described(path="/objects/{thing_id}"), "moved", None, False),
        (described(body=thing(name={**TEXT, "maxLength": 9})), "limits", "name", True),
        (described(body=thing(name={**TEXT, "default": "a"})), "limits", "name", False),
    ],
)
def test_a_change_is_reported_with_its_place_and_whether_it_breaks_callers(
    new: Json, how: str, place: str | None, breaking: bool
) -> None:
    (found,) = reported_changes(described(), new)
    spot = found.spot and found.spot[1]
    assert (found.how, spot, found.breaking) == (how, place, breaking)


def test_a_change_of_a_webhooks_body_is_reported_like_one_of_an_answer() -> None:
    (found,) = reported_changes(with_webhook(id=WHOLE, name=TEXT), with_webhook(id=WHOLE))
    assert (found.operation, found.how, found.spot, found.breaking) == (
        "webhook_thing",
        "removed",
        ("answer", "name"),
        True,
    )


def test_a_new_webhook_is_not_a_breaking_change() -> None:
    (found,) = reported_changes(described(), with_webhook(id=WHOLE))
    assert (found.operation, found.how, found.breaking) == ("webhook_thing", "added", False)


def test_a_removed_webhook_is_reported_with_its_fields() -> None:
    assert facts(with_webhook(id=WHOLE)) - facts(described()) == {
        "webhook webhook_thing",
        "webhook webhook_thing: field id",
    }


def test_a_renamed_path_and_parameter_are_one_move_and_one_rename() -> None:
    new = described(path="/objects/{object_id}", value="object_id")
    assert [
        (change.how, change.before, change.after, change.breaking)
        for change in reported_changes(described(), new)
    ] == [
        ("moved", "POST /things/{thing_id}", "POST /objects/{object_id}", False),
        ("renamed", "thing_id", "object_id", False),
    ]


def test_a_renamed_schema_changes_nothing_for_users() -> None:
    parts = {"part": thing(a=TEXT, b=WHOLE)}
    old = described(answer=envelope(thing(part=ref("part"))), schemas=parts)
    new = described(answer=envelope(thing(part=ref("piece"))), schemas={"piece": parts["part"]})
    assert reported_changes(old, new) == []
    assert pair(structure(old), structure(new)).schemas == {"part": "piece"}


def test_different_schemas_are_not_paired() -> None:
    old = described(answer=envelope(thing(a=ref("part"))), schemas={"part": thing(a=TEXT, b=TEXT)})
    new = described(answer=envelope(thing(z=ref("other"))), schemas={"other": thing(c=TEXT)})
    assert pair(structure(old), structure(new)).schemas == {}


def test_a_renamed_operation_is_recognised_by_its_path() -> None:
    new = copy(described())
    new["paths"]["/things/{thing_id}"]["post"]["operationId"] = "change_thing"
    assert [
        (change.how, change.before, change.after) for change in reported_changes(described(), new)
    ] == [("renamed", "update_thing", "change_thing")]


def test_a_field_with_a_similar_name_and_the_same_type_is_renamed() -> None:
    new = described(answer=envelope(thing(id=WHOLE, names=TEXT)))
    (found,) = reported_changes(described(), new)
    assert (found.how, found.before, found.after) == ("renamed", "data.name", "data.names")


def test_fields_of_a_removed_object_are_not_reported() -> None:
    old = described(answer=envelope(thing(id=WHOLE, name=TEXT, part=thing(a=TEXT))))
    assert [change.spot for change in reported_changes(old, described())] == [
        ("answer", "data.part")
    ]


def test_a_field_that_many_operations_answer_is_one_entry_with_its_methods() -> None:
    source = read(ROOT, find(ROOT).generated)
    spot: Spot = ("answer", "data.labels")
    both = [
        ContractChange("removed", name, spot, "list", breaking=True) for name in ("get_client", "x")
    ]
    first, *_ = entries(both, source)
    assert first.text.startswith("`Client.tags` (field of answers) was removed")
    assert first.methods == ["location.clients.get"]


def test_the_report_uses_names_of_the_sdk() -> None:
    source = read(ROOT, find(ROOT).generated)
    assert source.name("get_appointment_list", ("query", "with_deleted")) == "include_deleted"
    assert source.name("update_client", ("body", "sms_check")) == "ClientUpdate.wants_birthday_sms"
    assert source.name("get_client", ("answer", "data.brand_new")) == "Client.brand_new"


def test_every_operation_has_the_methods_that_call_it() -> None:
    source = read(ROOT, find(ROOT).generated)
    assert source.functions.keys() - source.methods.keys() == set()


def test_the_report_of_the_next_contract_is_complete_and_exact() -> None:
    present = document.load(ROOT / find(ROOT).contract)
    new, done = next_contract(present)
    before, after = structure(present), structure(new)
    pairs = pair(before, after)
    found = changes(before, after, pairs)
    assert pairs.schemas == done.schemas
    by_how: dict[str, set[str]] = {}
    for change in found:
        name = change.operation if change.spot is None else change.spot[1].rpartition(".")[2]
        by_how.setdefault(change.how, set()).add(name)
    assert by_how == {
        "moved": before.operations.keys() - set(done.removed),
        "renamed": set(done.in_path.values()),
        "added": {*done.added, *(field for _, field in done.fields)},
        "removed": set(done.removed),
        "retyped": {field for _, field in done.retyped},
        "codes": {done.code[1]},
    }


def test_release_notes_omit_changes_that_no_user_notices() -> None:
    found = entries(reported_changes(described(), described(path="/objects/{thing_id}")), Sdk())
    report = Report(1, 1, found)
    assert "moved" in str(report)
    assert report.release_notes() == "- Nothing changes for users."


def test_markdown_folds_changes_that_no_user_notices() -> None:
    new = described(path="/objects/{thing_id}", answer=envelope(thing(id=WHOLE)))
    text = Report(1, 1, entries(reported_changes(described(), new), Sdk())).markdown()
    assert "### Breaking\n\n- `answer.name` (field of answers) was removed (was string)" in text
    assert "<details><summary>Only on the wire (1)</summary>" in text


def test_the_report_names_void_actions(project: Path) -> None:
    old = document.load(project / CONTRACT)
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "Quirks", "version": "1"},
        "actions": [
            {"target": "$.components.schemas.account", "update": {"deprecated": True}},
            {"target": "$.components.schemas.client.properties.phone", "remove": True},
        ],
    }
    (project / find(project).overlay).write_text(document.to_yaml(overlay))
    new = copy(old)
    new["components"]["schemas"]["account"]["deprecated"] = True
    del new["components"]["schemas"]["client"]["properties"]["phone"]
    (project / CONTRACT).write_text(document.to_yaml(new))
    found = compare(project, old).effects
    assert found.idle == ["action 0, target $.components.schemas.account"]
    assert [effect.partition(": ")[2] for effect in found.refused] == [
        "action 1, target $.components.schemas.client.properties.phone: matches nothing"
    ]


def test_an_unknown_revision_is_one_message(tmp_path: Path) -> None:
    with pytest.raises(ComparisonError, match=r"expected a file or a git revision .* got gone"):
        earlier(ROOT, "gone")


def test_the_default_earlier_contract_is_that_of_head() -> None:
    assert earlier(ROOT)["openapi"].startswith("3.1")


@pytest.mark.parametrize(
    ("old", "new", "text", "breaking"),
    [
        ({"maximum": 5}, {"maximum": 9}, "now has maximum 9; no longer has maximum 5", False),
        ({"maximum": 5}, {"maximum": 3}, "now has maximum 3; no longer has maximum 5", True),
        ({"minimum": 1}, {}, "no longer has minimum 1", False),
        ({"default": 1}, {"default": 2}, "now has default 2; no longer has default 1", False),
        ({}, {"pattern": "a"}, 'now has pattern "a"', True),
        (
            {"enum": [1, 2]},
            {"enum": [2, 3]},
            "has the new codes 3; no longer has the codes 1",
            True,
        ),
        ({"enum": [1, 2]}, {"enum": [1]}, "no longer has the codes 2", True),
        ({"enum": [1]}, {"enum": [1, 2]}, "has the new codes 2", False),
    ],
    ids=str,
)
def test_changed_limits_defaults_and_codes_of_a_request_are_reported(
    old: Json, new: Json, text: str, breaking: bool
) -> None:
    before, now = (described(query=[query_value("a", WHOLE | item)]) for item in (old, new))
    (found,) = entries(reported_changes(before, now), Sdk())
    assert (found.text, found.breaking) == (f"`update_thing(a)` (parameter) {text}", breaking)


def test_limits_of_answers_are_ignored() -> None:
    answer = envelope(thing(id=WHOLE, name={**TEXT, "maxLength": 9}))
    assert reported_changes(described(), described(answer=answer)) == []


@pytest.mark.parametrize(("before", "now"), [(False, True), (True, False)])
def test_a_deprecation_is_reported(before: bool, now: bool) -> None:
    old, new = (
        api(operation(answer=thing(id=WHOLE), deprecated=deprecated))
        for deprecated in (before, now)
    )
    (found,) = entries(reported_changes(old, new), Sdk())
    text = "is now deprecated" if now else "is no longer deprecated"
    assert (found.text, found.breaking) == (f"`get_thing` (operation) {text}", False)
