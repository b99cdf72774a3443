"""`make migrate` follows what was renamed, keeps what users see, and says what is left."""

from pathlib import Path

import pytest

from generator import document
from generator.changes.blocks import Sections, actions, joined
from generator.changes.migration import Migration, migrate
from generator.changes.pairing import Pairs
from generator.changes.retarget import target_moved
from generator.changes.structure import structure
from generator.descriptions import find
from generator.document import Document, copy
from tests.generator.small_api import (
    CONTRACT,
    OVERLAY,
    WORDING,
    api,
    operation,
    path_value,
    query_value,
)

ROOT = Path(__file__).parents[3]
OVERLAY_TEXT = """\
# The first line.
overlay: 1.0.0
info: {title: Quirks, version: '1'}
actions:
# ---- clients
- target: $.components.schemas.client.properties.phone
  description: 'client: a number.'
  update: {type: [number, string]}
- target: $.components.schemas['account','client']
  update: {deprecated: true}
- target: $.paths[*][?@.operationId=='get_clients'].parameters[?@.name=='location_id'].schema
  update: {minimum: 1}
# ---- what comes last
- target: $.paths[*][?@.operationId=='create_client'].requestBody.content['application/json']
  update:
    schema: {$ref: '#/components/schemas/client'}
    x-seen: true
"""
WORDING_TEXT = """\
# Our texts.
operations:
  create_client:
    summary: Create a client
  get_clients:
    summary: List clients
    description: All of them. # really
model_names:
  client.phone: Phone
parameter_names:
  get_clients.sort: order
"""


def renewed(contract: Document) -> Document:
    """The next contract: schema, value of the path and operation renamed, one operation new."""
    text = document.to_yaml(contract)
    for old, new in (
        ("schemas/client'", "schemas/visitor'"),
        ("schemas/client\n", "schemas/visitor\n"),
        ("    client:\n", "    visitor:\n"),
        ("/company/{location_id}/clients", "/locations/{branch_id}/clients"),
        ("name: location_id", "name: branch_id"),
        ("operationId: get_clients", "operationId: list_visitors"),
    ):
        text = text.replace(old, new)
    result = document.parse(text)
    added = copy(result["paths"]["/locations/{branch_id}/clients"]["get"])
    result["paths"]["/locations/{branch_id}/news"] = {"get": added | {"operationId": "get_news"}}
    return result


@pytest.fixture
def migrated(project: Path) -> Migration:
    (project / OVERLAY).write_text(OVERLAY_TEXT)
    (project / WORDING).write_text(WORDING_TEXT)
    old = document.load(project / CONTRACT)
    new = renewed(old)
    new["components"]["schemas"]["account"]["deprecated"] = True
    new["components"]["schemas"]["visitor"]["deprecated"] = True
    (project / CONTRACT).write_text(document.to_yaml(new))
    return migrate(project, old)


def test_targets_and_references_follow_what_was_renamed(project: Path, migrated: Migration) -> None:
    assert migrated.done
    found = document.load(project / OVERLAY)["actions"]
    assert [one["target"] for one in found] == [
        "$.components.schemas.visitor.properties.phone",
        "$.paths[*][?@.operationId=='list_visitors'].parameters[?@.name=='branch_id'].schema",
        "$.paths[*][?@.operationId=='create_client'].requestBody.content['application/json']",
        "$..parameters[?@.in=='path' && @.name=='branch_id']",
    ]
    assert found[3]["update"] == {"x-formerly": "location_id"}
    assert found[2]["update"]["schema"] == {"$ref": "#/components/schemas/visitor"}


def test_a_target_for_several_operations_names_what_each_of_them_calls_it_now() -> None:
    paths = (("one", "/a/{the_phone}"), ("two", "/b"))
    values = ([path_value("the_phone")], [query_value("phone")])
    new = api(
        *(operation(*one, parameters=given) for one, given in zip(paths, values, strict=True))
    )
    pairs = Pairs(in_path={"one": {"phone": "the_phone"}})
    target = (
        "$.paths[*][?@.operationId=='one' || @.operationId=='two'].parameters[?@.name=='phone']"
    )
    assert target_moved(target, pairs, structure(new)).endswith(
        ".parameters[?(@.name=='phone' || @.name=='the_phone')]"
    )


def test_an_action_that_the_contract_needs_no_more_is_dropped(migrated: Migration) -> None:
    assert "overlay: dropped action 1: the contract now says so itself" in migrated.done


def test_comments_and_layout_stay(project: Path, migrated: Migration) -> None:
    assert migrated.done
    lines = (project / OVERLAY).read_text().splitlines()
    assert [line for line in lines if line.startswith("#")] == [
        "# The first line.",
        "# ---- clients",
        "# ---- what comes last",
    ]
    assert "  update: {type: [number, string]}" in lines
    assert "    description: All of them. # really" in (project / WORDING).read_text().splitlines()


def test_wording_follows_and_keeps_what_users_see(project: Path, migrated: Migration) -> None:
    assert migrated.done
    wording = document.load(project / WORDING)
    assert wording["model_names"] == {"visitor.phone": "Phone"}
    assert wording["parameter_names"] == {
        "*.branch_id": "location_id",
        "list_visitors.sort": "order",
    }


def test_a_new_operation_gets_a_stub_that_a_person_finds(
    project: Path, migrated: Migration
) -> None:
    text = (project / WORDING).read_text()
    assert "    summary: Get news # TODO: an imperative of ours\n" in text
    number = text.partition("# TODO")[0].count("\n") + 1
    assert f"{WORDING}:{number}: write the summary" in migrated.remaining


def test_nothing_else_remains(migrated: Migration) -> None:
    assert [line for line in migrated.remaining if "write the summary" not in line] == []


def test_what_belongs_to_an_operation_that_is_gone_is_dropped(project: Path) -> None:
    (project / OVERLAY).write_text(OVERLAY_TEXT)
    (project / WORDING).write_text(WORDING_TEXT)
    old = document.load(project / CONTRACT)
    new = copy(old)
    del new["paths"]["/company/{location_id}/clients"]["get"]
    (project / CONTRACT).write_text(document.to_yaml(new))
    assert "overlay: dropped action 2: its operation is gone" in migrate(project, old).done
    wording = document.load(project / WORDING)
    assert list(wording["operations"]) == ["create_client"]
    assert "parameter_names" not in wording


def test_the_committed_documents_are_read_and_written_without_a_change() -> None:
    one = find(ROOT)
    text = (ROOT / one.wording).read_text(encoding="utf-8")
    assert str(Sections(text)) == text
    text = (ROOT / one.overlay).read_text(encoding="utf-8")
    assert joined(*actions(text), set()) == text
