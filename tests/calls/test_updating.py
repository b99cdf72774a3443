"""Changes merged into a stored resource."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest

from altegio import UNSET
from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.updating import Update, find_by_id, without_none
from altegio._calls.wire import Unset
from altegio.models import Appointment, AppointmentClient, AppointmentService, TeamMember

NAIVE = dt.datetime.fromisoformat("2026-07-01 10:00")
BERLIN = ZoneInfo("Europe/Berlin")


@attrs.define(repr=False, field_transformer=check_fields)
class Part(RequestModel):
    id: int
    title: str | Unset = UNSET


@attrs.define(repr=False, field_transformer=check_fields)
class Change(RequestModel):
    """A request with every kind of field that is copied from a stored appointment."""

    id: int
    comment: str | Unset = UNSET
    team_member_id: int | Unset = UNSET
    service_ids: list[int] | Unset = UNSET
    client: Part | Unset | None = UNSET
    services: list[Part] | str | Unset | None = UNSET
    starts_at: dt.datetime | Unset = attrs.field(default=UNSET, metadata={"aware": True})
    starts_at_local: dt.datetime | Unset = attrs.field(default=UNSET, metadata={"form": "%H:%M"})
    created_at: dt.datetime | Unset = UNSET


def merged(stored: Appointment, zone: Any = None, **changes: Any) -> dict[str, Any]:
    made = Update(Change, changes or {"id": 1}, zone).merged_into(stored)
    return {name: value for name, value in made._given() if name != "id"}


@pytest.mark.parametrize(
    ("stored", "copied"),
    [
        ({}, {}),
        ({"comment": ""}, {"comment": ""}),
        ({"team_member_id": 5}, {"team_member_id": 5}),
        ({"team_member": TeamMember(id=5)}, {"team_member_id": 5}),
        ({"team_member": TeamMember(id=5), "team_member_id": 6}, {"team_member_id": 6}),
        ({"team_member": TeamMember()}, {}),
        (
            {"client": AppointmentClient(id=7, name="Anna")},
            {"client": Part(id=7)},
        ),
        (
            {"services": [AppointmentService(id=2, title="Cut"), AppointmentService(id=3)]},
            {"services": [Part(id=2, title="Cut"), Part(id=3)], "service_ids": [2, 3]},
        ),
        ({"services": []}, {"services": [], "service_ids": []}),
    ],
    ids=str,
)
def test_stored_fields_are_copied_by_name(stored: dict[str, Any], copied: dict[str, Any]) -> None:
    assert merged(Appointment(id=1, **stored)) == copied


def test_a_change_replaces_the_stored_field() -> None:
    stored = Appointment(id=1, comment="old", team_member_id=5)
    assert merged(stored, comment="new") == {"comment": "new", "team_member_id": 5}


def test_a_change_replaces_a_derived_field_and_that_the_stored_one() -> None:
    stored = Appointment(id=1, comment="stored")
    update = Update(Change, {"comment": "new"})
    assert update.merged_into(stored, comment="derived").comment == "new"
    assert Update(Change, {"id": 2}).merged_into(stored, comment="derived").comment == "derived"


def test_a_stored_time_gets_the_zone_of_its_location() -> None:
    stored = Appointment(id=1, starts_at=NAIVE, created_at=NAIVE)
    for zone in (BERLIN, "Europe/Berlin"):
        assert merged(stored, zone) == {
            "starts_at": NAIVE.replace(tzinfo=BERLIN),
            "created_at": NAIVE.replace(tzinfo=BERLIN),
        }


def test_a_stored_time_with_a_zone_keeps_it_and_a_local_time_has_none() -> None:
    noon = NAIVE.replace(tzinfo=dt.UTC)
    stored = Appointment(id=1, starts_at=noon, starts_at_local=noon)
    found = merged(stored, BERLIN)
    assert found == {"starts_at": noon, "starts_at_local": NAIVE}
    assert found["starts_at"].tzinfo is dt.UTC


def test_only_required_fields_are_copied_where_the_api_keeps_the_others() -> None:
    stored = Appointment(id=1, comment="stored", team_member_id=5)
    made = Update(Change, {"team_member_id": 6}, required_only=True).merged_into(stored)
    assert dict(made._given()) == {"id": 1, "team_member_id": 6}


def test_a_required_field_that_is_not_stored_must_be_passed() -> None:
    with pytest.raises(TypeError, match=r"^the server did not send id, which Change requires"):
        Update(Change, {"comment": "x"}).merged_into(Appointment())
    assert Update(Change, {"id": 2}).merged_into(Appointment()) == Change(id=2)
    assert Update(Change, {"comment": "x"}).merged_into(Appointment(), id=3).id == 3


def test_an_update_without_changes_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^nothing to change: pass at least one field of Change"):
        Update(Change, {})


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"titel": 1, "ida": 1}, r"Change takes no field 'ida'; did you mean 'id'\?"),
        ({"comment": "x", "ida": UNSET}, r"Change takes no field 'ida'"),
        ({"comment": 5}, r"Change\.comment must be a str, got 5"),
    ],
)
def test_changes_are_checked_before_the_resource_is_read(changes: Any, problem: str) -> None:
    with pytest.raises(TypeError, match=rf"^{problem}"):
        Update(Change, changes)


def test_an_unset_change_keeps_the_stored_field() -> None:
    stored = Appointment(id=1, comment="stored")
    update = Update(Change, {"comment": UNSET, "team_member_id": 6})
    assert update.merged_into(stored) == Change(id=1, comment="stored", team_member_id=6)
    assert update.keeps("comment")
    assert not update.keeps("team_member_id")
    with pytest.raises(TypeError, match=r"^nothing to change"):
        Update(Change, {"comment": UNSET})


@pytest.mark.parametrize(
    ("name", "kept", "problem"),
    [
        ("services", ["x"], r"Change\.service_ids\[0\] must be an int, got"),
        ("services", "x", r"Change\.service_ids must be a list, got"),
        ("client", [AppointmentClient(id=1), AppointmentClient(id=2)], r"Change\.client must be"),
        ("team_member_id", AppointmentClient(id=1), r"Change\.team_member_id must be an int, got"),
    ],
    ids=str,
)
def test_a_stored_value_that_does_not_fit_is_an_error_that_names_it(
    name: str, kept: Any, problem: str
) -> None:
    stored = Appointment(id=1)
    setattr(stored, name, kept)
    with pytest.raises(TypeError, match=problem):
        merged(stored, comment="new")


def test_a_resource_is_found_by_its_id() -> None:
    first, second = Part(id=1), Part(id=2)
    assert find_by_id([first, second], 2) is second
    with pytest.raises(LookupError, match=r"^no listed resource has the id 3"):
        find_by_id([first, second], 3)


def test_arguments_that_are_none_are_omitted() -> None:
    assert without_none(a=None, b=0, c="") == {"b": 0, "c": ""}
