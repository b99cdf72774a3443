"""The surface file lists every public name, and `generate` changes no line of it silently."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from altegio import models, operations
from generator import descriptions
from generator.__main__ import main
from generator.descriptions import Description
from generator.document import load, to_yaml
from generator.download.publisher import download
from generator.surface import form
from generator.surface.form import Surface, SurfaceError
from generator.surface.reading import surface_of
from tests.generator.small_api import (
    CONTRACT,
    SALON,
    SALON_WORDING,
    SMALL,
    Json,
    list_descriptions,
    prepared,
)

ROOT = Path(__file__).parents[3]
SALON_SURFACE = """\
function create_record in online_records of create_record -> Appointment
create_record.location_id/: int
create_record.team_member_id/: int
create_record.body: AppointmentCreate
function get_receipt in files of get_receipt -> bytes
get_receipt.location_id/: int
function get_record_list in online_records of get_record_list, deprecated -> list[Appointment]
get_record_list.location_id/: int
get_record_list.team_member_id/: int
get_record_list.day: dt.date
get_record_list.include?: list[Literal['goods', 'client']] <- "include[]"
get_record_list.page?: int
get_record_list.page_size?: int <- "count"
answer Appointment
Appointment.id: int | None
Appointment.cost: int | float | None
Appointment.team_member: PersonReference | None <- "staff"
Appointment.client_note: str | None <- "client-note"
Appointment.location_id: int | None <- "salon_id", "company_id"
Appointment.status: RecordStatus | None
Appointment.children: list[Appointment] | None
request AppointmentCreate
AppointmentCreate.starts_at: dt.datetime <- "datetime"
AppointmentCreate.status?: RecordStatus
AppointmentCreate.services?: dict[int, int | float]
AppointmentCreate.comment?: str | None
answer PersonReference
PersonReference.id: int | None
PersonReference.name: str | None
enum RecordStatus of integer
RecordStatus.DONE = 2
RecordStatus.OPEN = 1
"""


@pytest.fixture
def surface() -> Surface:
    return surface_of(prepared(SALON, SALON_WORDING))


@pytest.fixture
def made(project: Path) -> Path:
    """The small project with a written surface."""
    assert main(["--root", str(project), "surface"]) == 0
    return project


def edit(root: Path, change: Callable[[Json], object]) -> None:
    """Download a description that differs from the present one."""
    contract = load(root / CONTRACT)
    change(contract)
    publish(root, SMALL, contract)


def publish(root: Path, about: Description, description: Json) -> None:
    source = root / "published.yaml"
    source.write_text(to_yaml(description))
    download(root, str(source), date(2026, 9, 1), name=about.name, accept_removed=True)


def drop_summary(contract: Json) -> None:
    del contract["components"]["schemas"]["client"]["properties"]["summary"]


def test_a_line_is_a_public_name(surface: Surface) -> None:
    assert form.write(surface) == form.HEADER + SALON_SURFACE


def test_a_surface_is_read_as_it_was_written(surface: Surface) -> None:
    assert form.read(form.write(surface)) == surface


@pytest.mark.parametrize("wire", ['a "quoted" name', "a <- b", "back\\slash", "Größe", "a\u2028b"])
def test_any_name_on_the_wire_survives_the_file(wire: str) -> None:
    kind = "Literal['a: b', \"it's\", 'a with b'] | None"
    checks = (("pattern", json.dumps(f"with {wire}")), ("default", "[]"))
    members = {"size": form.Member("size", kind, wires=(wire, "b"), checks=checks)}
    surface = Surface(models={"Box": form.Model("Box", request=False, members=members)})
    assert form.read(form.write(surface)) == surface


def test_an_invalid_line_is_refused() -> None:
    text = "answer Box\n<<<<<<< main\nBox.a: str\nBag.a: str\n"
    with pytest.raises(SurfaceError, match=r"line 2: '<<<<<<< main' is not a line") as caught:
        form.read(text)
    assert "line 4: 'Bag.a: str' is not a line" in str(caught.value)


def test_the_committed_surface_lists_every_operation_and_model() -> None:
    listed = [form.load(ROOT / description.surface) for description in descriptions.load(ROOT)]
    functions = [name for item in listed for name in item.functions]
    assert sorted(functions) == sorted(dir(operations))
    assert len(functions) == len(set(functions))
    assert {name for item in listed for name in (*item.models, *item.enums)} <= set(models.__all__)


def test_the_first_surface_needs_no_acceptance(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(project), "surface"]) == 0
    report = capsys.readouterr().out
    assert "surface: b2b-v1: 2 functions" in report
    assert "added" not in report
    assert form.load(project / SMALL.surface).functions.keys() == {"create_client", "get_clients"}


def test_an_addition_is_listed_and_accepted(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(
        made,
        lambda contract: contract["components"]["schemas"]["client"]["properties"].update(
            email={"type": "string"}
        ),
    )
    assert main(["--root", str(made), "surface"]) == 0
    assert "  added: `Client` now has `email: str | None`" in capsys.readouterr().out
    assert "Client.email: str | None" in (made / SMALL.surface).read_text().splitlines()


def test_an_addition_is_reported_once(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def add_first(contract: Json) -> None:
        client = contract["components"]["schemas"]["client"]
        client["properties"] = {"email": {"type": "string"}, **client["properties"]}

    edit(made, add_first)
    assert main(["--root", str(made), "surface"]) == 0
    capsys.readouterr()
    assert main(["--root", str(made), "surface"]) == 0
    report = capsys.readouterr().out
    assert "added" not in report
    assert report.endswith("nothing changed\n")
    assert list(form.load(made / SMALL.surface).models["Client"].members)[-1] == "email"


def test_any_other_change_is_refused_and_nothing_is_written(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (made / SMALL.surface).read_bytes()
    edit(made, drop_summary)
    assert main(["--root", str(made), "surface"]) == 1
    error = capsys.readouterr().err
    assert "`Client` no longer has `summary`: accept it with ACCEPT=Client.summary" in error
    assert (made / SMALL.surface).read_bytes() == before
    assert not (made / "CHANGELOG.md").exists()


@pytest.mark.parametrize(
    "accept",
    ["all", "Client ClientCreate ClientData", "Client,ClientCreate.summary,ClientData.summary"],
)
def test_accepted_changes_are_in_the_changelog(made: Path, accept: str) -> None:
    edit(made, drop_summary)
    assert main(["--root", str(made), "surface", "--accept", accept]) == 0
    once = (made / "CHANGELOG.md").read_text()
    assert once == (
        "# Changelog\n\n## Unreleased\n\n"
        "- `Client` no longer has `summary`.\n"
        "- `ClientCreate` no longer has `summary`.\n"
        "- `ClientData` no longer has `summary`.\n"
    )
    assert main(["--root", str(made), "surface", "--accept", accept]) == 0
    assert (made / "CHANGELOG.md").read_text() == once


def test_only_named_changes_are_accepted(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(made, drop_summary)
    assert main(["--root", str(made), "surface", "--accept", "Client.summary"]) == 1
    error = capsys.readouterr().err
    assert re.findall(r"ACCEPT=(\S+)", error) == ["ClientCreate.summary", "ClientData.summary"]


def test_an_accepted_name_without_a_change_is_reported(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(made, drop_summary)
    accept = "Client ClientCreate ClientData Clint.summary"
    assert main(["--root", str(made), "surface", "--accept", accept]) == 0
    report = capsys.readouterr().out
    assert re.findall(r"ACCEPT=(\S+): no change has this name", report) == ["Clint.summary"]


def test_check_names_a_surface_that_would_change(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (made / SMALL.surface).open("a") as file:
        file.write("enum Colour of string\n")
    assert main(["--root", str(made), "check"]) == 1
    assert "enum `Colour` was removed" in capsys.readouterr().err


def test_each_description_has_its_own_surface(made: Path) -> None:
    second = replace(SMALL, name="booking-v1", package="booking")
    list_descriptions(made, SMALL, second)
    contract = load(made / CONTRACT)
    post = contract["paths"]["/company/{location_id}/clients"].pop("post")
    contract["paths"]["/bookings/{location_id}"] = {
        "post": post | {"operationId": "book", "tags": ["Bookings"]}
    }
    publish(made, second, contract)
    before = (made / SMALL.surface).read_bytes()
    assert main(["--root", str(made), "surface"]) == 0
    assert (made / SMALL.surface).read_bytes() == before
    assert form.load(made / second.surface).functions.keys() == {"book"}
