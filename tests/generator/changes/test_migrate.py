"""`make migrate` follows renames, keeps public names, and reports the remaining work."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator import document, rules
from generator.changes.blocks import Sections, actions, joined
from generator.changes.migration import Migration, migrate
from generator.changes.pairing import Pairs
from generator.changes.retarget import references_moved, target_moved
from generator.changes.structure import structure
from generator.descriptions import find
from generator.document import Document, copy
from generator.surface import form as surface
from generator.surface.reading import surface_of
from generator.wording import form as wording
from tests.generator.small_api import (
    CONTRACT,
    OVERLAY,
    SALON,
    SMALL,
    WORDING,
    api,
    list_descriptions,
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
    """Return the next contract: a schema, a path parameter and an operation renamed, one added."""
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


def test_targets_and_references_follow_renames(project: Path, migrated: Migration) -> None:
    assert migrated.done
    found = document.load(project / OVERLAY)["actions"]
    assert [action["target"] for action in found] == [
        "$.components.schemas.visitor.properties.phone",
        "$.paths[*][?@.operationId=='list_visitors'].parameters[?@.name=='branch_id'].schema",
        "$.paths[*][?@.operationId=='create_client'].requestBody.content['application/json']",
        "$..parameters[?@.in=='path' && @.name=='branch_id']",
    ]
    assert found[3]["update"] == {"x-formerly": "location_id"}
    assert found[2]["update"]["schema"] == {"$ref": "#/components/schemas/visitor"}


def test_a_target_for_several_operations_has_all_new_names_of_the_parameter() -> None:
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


def test_a_body_with_a_field_of_the_old_name_keeps_no_parameter_of_that_name() -> None:
    body = {"type": "object", "properties": {"phone": {"type": "string"}}}
    new = api(
        operation("one", "/a/{the_phone}", "post", parameters=[path_value("the_phone")], body=body)
    )
    moved = target_moved(
        "$.paths[*][?@.operationId=='one'].parameters[?@.name=='phone']",
        Pairs(in_path={"one": {"phone": "the_phone"}}),
        structure(new),
    )
    assert moved.endswith(".parameters[?@.name=='the_phone']")


def test_a_superfluous_action_is_dropped(migrated: Migration) -> None:
    assert "overlay: dropped action 1: the contract now says the same" in migrated.done


def test_of_actions_without_a_target_only_removals_are_dropped(project: Path) -> None:
    (project / OVERLAY).write_text(
        """\
overlay: 1.0.0
info: {title: Quirks, version: '1'}
actions:
- target: $.components.schemas.client.properties.fax
  remove: true
- target: $.components.schemas.client.properties.telex
  update: {deprecated: true}
"""
    )
    new = document.load(project / CONTRACT)
    old = copy(new)
    for name in ("fax", "telex"):
        old["components"]["schemas"]["client"]["properties"][name] = {"type": "string"}
    migration = migrate(project, old)
    dropped = [line for line in migration.done if "dropped action" in line]
    assert dropped == [
        "overlay: dropped action 0: the contract no longer has anything to remove there"
    ]
    assert any("telex" in line and "matches nothing" in line for line in migration.remaining)


def test_comments_and_layout_are_preserved(project: Path, migrated: Migration) -> None:
    assert migrated.done
    lines = (project / OVERLAY).read_text().splitlines()
    assert [line for line in lines if line.startswith("#")] == [
        "# The first line.",
        "# ---- clients",
        "# ---- what comes last",
    ]
    assert "  update: {type: [number, string]}" in lines
    assert "    description: All of them. # really" in (project / WORDING).read_text().splitlines()


def test_wording_follows_and_keeps_public_names(project: Path, migrated: Migration) -> None:
    assert migrated.done
    found = document.load(project / WORDING)
    assert found["model_names"] == {"visitor.phone": "Phone"}
    assert found["parameter_names"] == {
        "*.branch_id": "location_id",
        "list_visitors.sort": "order",
    }


def test_a_new_operation_gets_a_marked_stub(project: Path, migrated: Migration) -> None:
    text = (project / WORDING).read_text()
    assert "    summary: Get news # TODO: an imperative of ours\n" in text
    number = text.partition("# TODO")[0].count("\n") + 1
    assert f"{WORDING}:{number}: write the summary" in migrated.remaining


def test_nothing_else_remains(migrated: Migration) -> None:
    assert [line for line in migrated.remaining if "write the summary" not in line] == []


def test_entries_of_a_removed_operation_are_dropped(project: Path) -> None:
    (project / OVERLAY).write_text(OVERLAY_TEXT)
    (project / WORDING).write_text(WORDING_TEXT)
    old = document.load(project / CONTRACT)
    new = copy(old)
    del new["paths"]["/company/{location_id}/clients"]["get"]
    (project / CONTRACT).write_text(document.to_yaml(new))
    assert "overlay: dropped action 2: its operation was removed" in migrate(project, old).done
    found = document.load(project / WORDING)
    assert list(found["operations"]) == ["create_client"]
    assert "parameter_names" not in found


SALON_QUIRKS = """\
# Quirks
- `get_record_list`, `record`: one → note: `record` is a word here
- `get_receipt`: another → docstring: get_receipt "No receipt"
"""
WITH_ENUMS = """\
operations:
  get_receipt:
    summary: Get a receipt
  get_record_list:
    summary: List appointments
models:
  Appointment: An appointment.
  AppointmentCreate: A new appointment.
codes:
  RecordStatus.DONE: nothing is left to do
  Sending.GOODS: with its products
enums:
  RecordStatus:
    codes: {OPEN: 1, DONE: 2}
    fields:
    - Appointment.status
    - AppointmentCreate.status
  Sending:
    codes: {GOODS: goods, CLIENT: client}
    parameters:
    - get_record_list.include
parameter_names:
  '*.day': starts_on
  '*.id': team_member_id
parameters:
  '*.include': what to send with them
  '*.location_id': ID of the location
"""


def salon(root: Path, change: Callable[[Document], object]) -> Migration:
    """Return the migration of a small project whose contract is changed."""
    list_descriptions(root, SMALL)
    for path, text in ((CONTRACT, document.to_yaml(SALON)), (WORDING, WITH_ENUMS)):
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text)
    (root / SMALL.quirks).write_text(SALON_QUIRKS)
    prepared = rules.apply(SALON, wording.parse(document.load(root / WORDING)))
    (root / SMALL.surface).write_text(surface.write(surface_of(prepared)))
    new = copy(SALON)
    change(new)
    (root / CONTRACT).write_text(document.to_yaml(new))
    return migrate(root, SALON)


def without(method: str, path: str) -> Callable[[Document], object]:
    return lambda contract: contract["paths"][path].pop(method)


def test_models_and_codes_that_only_a_removed_operation_used_are_dropped(tmp_path: Path) -> None:
    done = salon(tmp_path, without("post", "/company/{location_id}/staff/{id}/records")).done
    found = document.load(tmp_path / WORDING)
    assert found["models"] == {"Appointment": "An appointment."}
    assert found["enums"]["RecordStatus"]["fields"] == ["Appointment.status"]
    assert found["parameter_names"] == {"*.day": "starts_on", "*.id": "team_member_id"}
    assert "wording: models: dropped AppointmentCreate, its operation was removed" in done


def test_entries_that_other_operations_use_stay(tmp_path: Path) -> None:
    salon(tmp_path, without("get", "/company/{location_id}/staff/{id}/records"))
    found = document.load(tmp_path / WORDING)
    assert found["models"].keys() == {"Appointment", "AppointmentCreate"}
    assert found["enums"].keys() == {"RecordStatus"}
    assert found["codes"].keys() == {"RecordStatus.DONE"}


def test_entries_that_other_operations_now_use_under_another_name_stay(tmp_path: Path) -> None:
    path = "/company/{location_id}/staff/{id}/records"

    def rename(contract: Document) -> None:
        del contract["paths"][path]["get"]
        text = document.to_yaml(contract).replace("location_id", "branch_id")
        contract.update(document.parse(text))

    salon(tmp_path, rename)
    found = document.load(tmp_path / WORDING)
    assert found["parameters"] == {"*.location_id": "ID of the location"}
    assert found["parameter_names"] == {"*.branch_id": "location_id", "*.id": "team_member_id"}


def test_the_list_of_quirks_follows_renames(tmp_path: Path) -> None:
    def rename(contract: Document) -> None:
        text = document.to_yaml(contract)
        for old, new in (("schemas/record'", "schemas/booking'"), ("    record:", "    booking:")):
            text = text.replace(old, new)
        contract.update(document.parse(text.replace("get_receipt", "fetch_receipt")))

    salon(tmp_path, rename)
    text = (tmp_path / SMALL.quirks).read_text()
    assert "- `get_record_list`, `booking`: one → note: `booking` is a word here" in text
    assert 'docstring: fetch_receipt "No receipt"' in text


def test_quirks_of_removed_operations_are_reported(tmp_path: Path) -> None:
    left = salon(tmp_path, without("get", "/company/{location_id}/receipt")).remaining
    assert [line for line in left if "quirks.md" in line][:1] == [
        f"{SMALL.quirks}:3: names `get_receipt`, which was removed: drop the line or correct it"
    ]


def test_an_overlay_without_an_action_is_deleted(project: Path) -> None:
    head, (_, deprecates, *_) = actions(OVERLAY_TEXT)
    (project / OVERLAY).write_text(head + deprecates)
    old = document.load(project / CONTRACT)
    new = copy(old)
    for schema in new["components"]["schemas"].values():
        schema["deprecated"] = True
    (project / CONTRACT).write_text(document.to_yaml(new))
    assert "overlay: deleted, since no action remains" in migrate(project, old).done
    assert not (project / OVERLAY).exists()


@pytest.mark.parametrize("name", ["phone #x", "phone: {}", "'phone", "&phone", "it's", "phone"])
def test_any_name_survives_in_the_wording(name: str) -> None:
    sections = Sections("field_names:\n  Client.a: b\n")
    sections.set("field_names", f"Client.{name}", "mobile")
    read = Sections(str(sections))
    assert str(read) == str(sections)
    assert document.parse(str(read))["field_names"][f"Client.{name}"] == "mobile"
    assert f"Client.{name}" in read.entries["field_names"]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("$.components.schemas.client", "$.components.schemas['the-client']"),
        ("$.components.schemas['client','a-b']", "$.components.schemas['the-client','ab']"),
    ],
)
def test_targets_accept_any_schema_name(target: str, expected: str) -> None:
    pairs = Pairs(schemas={"client": "the-client", "a-b": "ab"})
    assert target_moved(target, pairs, structure(api())) == expected


def test_a_replacement_is_named_by_its_new_id() -> None:
    pairs = Pairs(operations={"get_clients": "list_clients"})
    text = "  update: {x-deprecated: use get_clients; only this one filters}"
    assert references_moved(text, pairs) == text.replace("get_clients", "list_clients")


def test_the_committed_documents_are_read_and_written_without_a_change() -> None:
    about = find(ROOT)
    text = (ROOT / about.wording).read_text(encoding="utf-8")
    assert str(Sections(text)) == text
    text = (ROOT / about.overlay).read_text(encoding="utf-8")
    assert joined(*actions(text), set()) == text
