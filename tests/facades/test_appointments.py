"""Appointments of a location, and their consumables."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

import altegio
from altegio import models
from altegio.sandbox import ids, seeds
from tests.paths import served_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from altegio import AsyncAltegio
    from altegio.facades import AsyncLocationAppointments
    from tests.worlds import ClientInAnyWorld

LOCATION = 37532
#: The location's zone in the sandbox.
ZONE = ZoneInfo("America/New_York")


def appointments(c: AsyncAltegio) -> AsyncLocationAppointments:
    return c.location(LOCATION).appointments


def at(hour: int, *, days: int = 30) -> datetime:
    """Return an hour of a weekday some weeks from now."""
    day = datetime.now(ZONE) + timedelta(days=days)
    day += timedelta(days=max(0, 7 - day.isoweekday()) % 5 if day.isoweekday() > 5 else 0)
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def haircut(**changes: Any) -> models.AppointmentInput:
    fields: dict[str, Any] = {
        "team_member_id": ids.TEAM_MEMBER,
        "services": [models.AppointmentServiceInput(id=ids.YOGA_SERVICE)],
        "client": models.AppointmentClientInput(phone=ids.PHONE, name="Anna Example"),
        "starts_at": at(10),
        "duration": 3600,
    }
    return models.AppointmentInput(**fields | changes)


# --- list


def test_list_yields_appointments(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: appointments(c).list())
    assert {type(one) for one in found} == {models.Appointment}
    assert {one.id for one in found} >= {ids.PAST_APPOINTMENT, ids.APPOINTMENT}


def test_list_requests_pages_of_200_by_default(client: ClientInAnyWorld) -> None:
    client.call(lambda c: appointments(c).list())
    assert client.sandbox.received[0].query == {"page": "1", "count": "200"}


def test_list_sends_every_filter_in_its_form(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: appointments(c).list(
            start_date=date(2026, 11, 1),
            end_date=date(2026, 11, 30),
            created_start_date=date(2026, 10, 1),
            created_end_date=date(2026, 10, 31),
            changed_after=datetime.fromisoformat("2026-11-01 08:30"),
            changed_before=datetime.fromisoformat("2026-11-02"),
            team_member_id=1,
            client_id=2,
            created_user_id=3,
            include_consumables=True,
            include_financial_transactions=True,
            include_deleted=True,
            page_size=50,
        )
    )
    assert client.sandbox.received[0].query == {
        "start_date": "2026-11-01",
        "end_date": "2026-11-30",
        "c_start_date": "2026-10-01",
        "c_end_date": "2026-10-31",
        "changed_after": "2026-11-01T08:30:00",
        "changed_before": "2026-11-02T00:00:00",
        "team_member_id": "1",
        "client_id": "2",
        "created_user_id": "3",
        "include_consumables": "1",
        "include_finance_transactions": "1",
        "with_deleted": "1",
        "page": "1",
        "count": "50",
    }


def test_list_reads_all_pages(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: appointments(c).list(page_size=1))
    assert len(found) == len({one.id for one in found}) >= 2


def test_list_shows_deleted_appointments_on_request(client: ClientInAnyWorld) -> None:
    client.call(lambda c: appointments(c).delete(ids.APPOINTMENT))
    listed = client.call(lambda c: appointments(c).list())
    everything = client.call(lambda c: appointments(c).list(include_deleted=True))
    assert ids.APPOINTMENT not in [one.id for one in listed]
    assert [one.id for one in everything if one.is_deleted] == [ids.APPOINTMENT]


def test_changed_after_finds_later_changes(client: ClientInAnyWorld) -> None:
    made = client.call(lambda c: appointments(c).create(haircut()))
    soon = datetime.now(ZONE).replace(tzinfo=None) - timedelta(minutes=5)
    found = client.call(lambda c: appointments(c).list(changed_after=soon))
    assert made.id in [one.id for one in found]


@pytest.mark.parametrize("name", ["changed_after", "changed_before"])
def test_list_refuses_a_time_of_change_with_a_zone(client: ClientInAnyWorld, name: str) -> None:
    given: dict[str, Any] = {name: datetime.now(UTC)}
    with pytest.raises(ValueError, match=rf"^{name} must be the location's local time"):
        client.call(lambda c: appointments(c).list(**given))
    assert client.sandbox.received == []


@pytest.mark.parametrize("prefix", ["", "created_"])
def test_list_refuses_days_in_the_wrong_order(client: ClientInAnyWorld, prefix: str) -> None:
    first, last = date(2026, 12, 1), date(2026, 11, 1)
    days: dict[str, Any] = {f"{prefix}start_date": first, f"{prefix}end_date": last}
    with pytest.raises(ValueError, match=rf"^{prefix}start_date must not be later than"):
        client.call(lambda c: appointments(c).list(**days))


def test_list_refuses_a_day_with_a_time(client: ClientInAnyWorld) -> None:
    with pytest.raises(TypeError, match=r"^start_date must be a date without a time"):
        client.call(lambda c: appointments(c).list(start_date=datetime.now(UTC)))


# --- get


def test_get_returns_one_appointment(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: appointments(c).get(ids.APPOINTMENT))
    assert (type(found), found.id) == (models.Appointment, ids.APPOINTMENT)
    assert client.sent.path == served_path("get_appointment", LOCATION, ids.APPOINTMENT)
    assert client.sent.query == {}


def test_get_can_include_consumables_and_payments(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: appointments(c).get(
            ids.APPOINTMENT, include_consumables=True, include_financial_transactions=True
        )
    )
    assert client.sent.query == {"include_consumables": "1", "include_finance_transactions": "1"}


def test_get_of_an_unknown_appointment_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: appointments(c).get(1))


def test_the_local_start_converts_to_the_right_instant(client: ClientInAnyWorld) -> None:
    start = at(10)
    made = client.call(lambda c: appointments(c).create(haircut(starts_at=start)))
    found = client.call(lambda c: appointments(c).get(made.id))
    assert found.starts_at_in("America/New_York") == start
    assert found.starts_at_in(ZONE).utcoffset() == start.utcoffset()


# --- create


def test_create_books_the_time(client: ClientInAnyWorld) -> None:
    made = client.call(lambda c: appointments(c).create(haircut(comment="Short, please")))
    assert (made.duration, made.comment, made.team_member_id) == (
        3600,
        "Short, please",
        ids.TEAM_MEMBER,
    )
    assert client.call(lambda c: appointments(c).get(made.id)).starts_at_local == at(10).replace(
        tzinfo=None
    )


def test_create_refuses_a_taken_time(client: ClientInAnyWorld) -> None:
    client.call(lambda c: appointments(c).create(haircut()))
    with pytest.raises(altegio.UnprocessableEntityError):
        client.call(lambda c: appointments(c).create(haircut()))


def test_create_books_twice_only_on_request(client: ClientInAnyWorld) -> None:
    client.call(lambda c: appointments(c).create(haircut()))
    again = client.call(lambda c: appointments(c).create(haircut(save_if_busy=True)))
    assert again.starts_at_local == at(10).replace(tzinfo=None)


def test_a_place_in_an_event_needs_only_event_and_client(client: ClientInAnyWorld) -> None:
    place = models.AppointmentInput(
        event_id=ids.EVENT, client=models.AppointmentClientInput(phone="13155550177", name="Zoe")
    )
    made = client.call(lambda c: appointments(c).create(place))
    assert made.event_id == ids.EVENT


def test_an_incomplete_appointment_is_not_sent(client: ClientInAnyWorld) -> None:
    with pytest.raises(TypeError, match="AppointmentInput needs team_member_id, services"):
        client.call(
            lambda c: appointments(c).create(
                models.AppointmentInput(team_member_id=1, starts_at=at(10), duration=3600)
            )
        )
    assert client.sandbox.received == []


def test_an_appointment_needs_an_aware_start() -> None:
    with pytest.raises(ValueError, match="starts_at"):
        haircut(starts_at=datetime.fromisoformat("2026-11-01 10:00"))


# --- replace and delete


def test_replace_loses_fields_that_are_not_sent(client: ClientInAnyWorld) -> None:
    made = client.call(lambda c: appointments(c).create(haircut(comment="Short, please")))
    client.call(lambda c: appointments(c).replace(made.id, haircut(starts_at=at(12))))
    found = client.call(lambda c: appointments(c).get(made.id))
    assert found.starts_at_local == at(12).replace(tzinfo=None)
    assert not found.comment


def test_replace_can_include_consumables_and_payments(client: ClientInAnyWorld) -> None:
    made = client.call(lambda c: appointments(c).create(haircut()))
    client.call(
        lambda c: appointments(c).replace(
            made.id, haircut(), include_consumables=True, include_financial_transactions=True
        )
    )
    assert client.sent.method == "PUT"
    assert client.sent.query == {"include_consumables": "1", "include_finance_transactions": "1"}


def test_a_deleted_appointment_is_not_found(client: ClientInAnyWorld) -> None:
    assert client.call(lambda c: appointments(c).delete(ids.APPOINTMENT)) is None
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: appointments(c).get(ids.APPOINTMENT))


# --- consumables


def oil(**changes: Any) -> models.ConsumableInput:
    fields = {"product_transaction_id": 0, "inventory_id": ids.INVENTORY, "price": 10, "amount": 1}
    return models.ConsumableInput(**fields | {"product_id": ids.PRODUCT} | changes)


def test_set_consumables_fills_in_appointment_and_service(client: ClientInAnyWorld) -> None:
    given = oil()
    client.call(
        lambda c: appointments(c).set_consumables(
            ids.APPOINTMENT, [given], service_id=ids.YOGA_SERVICE
        )
    )
    (sent,) = client.sent.json["consumables"]
    assert (sent["record_id"], sent["service_id"]) == (ids.APPOINTMENT, ids.YOGA_SERVICE)
    assert given == oil()


def test_set_consumables_can_set_none(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: appointments(c).set_consumables(ids.APPOINTMENT, [], service_id=ids.YOGA_SERVICE)
    )
    assert client.sent.json == {"consumables": []}


@pytest.mark.parametrize(("delete", "query"), [(False, {}), (True, {"delete_consumables": "1"})])
def test_detaching_a_bill_of_materials_keeps_consumables_by_default(
    client: ClientInAnyWorld, delete: bool, query: dict[str, str]
) -> None:
    found = client.call(
        lambda c: appointments(c).detach_bill_of_materials(
            ids.APPOINTMENT, service_id=ids.YOGA_SERVICE, delete_consumables=delete
        )
    )
    assert all(isinstance(one, models.AppointmentConsumables) for one in found)
    assert (client.sent.method, client.sent.query) == ("DELETE", query)


def test_consumables_are_grouped_by_service(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: appointments(c).list_consumables(ids.APPOINTMENT))
    assert [one.appointment_id for one in found] == [ids.APPOINTMENT] * len(found)


# --- permissions


@pytest.mark.parametrize(
    "act",
    [
        lambda c: appointments(c).list(),
        lambda c: appointments(c).get(ids.APPOINTMENT),
        lambda c: appointments(c).create(haircut()),
        lambda c: appointments(c).replace(ids.APPOINTMENT, haircut()),
        lambda c: appointments(c).delete(ids.APPOINTMENT),
        lambda c: appointments(c).list_consumables(ids.APPOINTMENT),
    ],
)
def test_a_call_without_the_permission_is_a_permission_error(
    client: ClientInAnyWorld, act: Callable[[Any], Any]
) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(act)


def test_appointments_can_be_listed_for_one_client(client: ClientInAnyWorld) -> None:
    client.sandbox.seed(seeds.Client(id=555, name="Zoe", phone="13155550177"))
    client.call(
        lambda c: appointments(c).create(
            haircut(client=models.AppointmentClientInput(phone="13155550177", name="Zoe"))
        )
    )
    found = client.call(lambda c: appointments(c).list(client_id=555))
    assert [one.client and one.client.id for one in found] == [555]


def test_update_keeps_other_fields(client: ClientInAnyWorld) -> None:
    zone = ZoneInfo("America/New_York")
    booked = client.call(lambda c: c.location(ids.LOCATION).appointments.get(ids.APPOINTMENT))
    start = booked.starts_at_in(zone)
    wanted = models.AppointmentInput(
        team_member_id=ids.TEAM_MEMBER,
        services=[models.AppointmentServiceInput(id=ids.YOGA_SERVICE, first_cost=44, cost=40)],
        client=models.AppointmentClientInput(phone=ids.PHONE, name="Anna Example"),
        starts_at=start,
        duration=3600,
        comment="Bring a mat",
        tag_ids=[ids.TAG],
        custom_color="aabbcc",
        custom_fields={"door": "12"},
    )
    client.call(lambda c: c.location(ids.LOCATION).appointments.replace(ids.APPOINTMENT, wanted))
    later = start + timedelta(hours=2)
    moved = client.call(
        lambda c: c.location(ids.LOCATION).appointments.update(
            ids.APPOINTMENT, zone=zone, starts_at=later
        )
    )
    assert moved.starts_at_in(zone) == later
    assert (moved.comment, moved.custom_color) == ("Bring a mat", "aabbcc")
    assert moved.custom_fields == {"door": "12"}
    assert [one.id for one in moved.tags or ()] == [ids.TAG]
    assert [(one.first_cost, one.cost) for one in moved.services or ()] == [(44, 40)]
    assert moved.client
    assert moved.client.phone == ids.PHONE


def test_update_changes_any_part_of_an_appointment(client: ClientInAnyWorld) -> None:
    made = client.call(lambda c: appointments(c).create(haircut(comment="Short, please")))
    changed = client.call(
        lambda c: appointments(c).update(
            made.id,
            zone=ZONE,
            services=[models.AppointmentServiceInput(id=ids.PILATES_SERVICE, cost=30)],
            attendance=models.Attendance.CONFIRMED,
            tag_ids=[ids.TAG],
            custom_color="aabbcc",
        )
    )
    assert [(one.id, one.cost) for one in changed.services or ()] == [(ids.PILATES_SERVICE, 30)]
    assert changed.attendance is models.Attendance.CONFIRMED
    assert [one.id for one in changed.tags or ()] == [ids.TAG]
    assert (changed.custom_color, changed.comment) == ("aabbcc", "Short, please")
    assert changed.starts_at_in(ZONE) == at(10)


def test_update_keeps_a_place_in_its_event(client: ClientInAnyWorld) -> None:
    place = models.AppointmentInput(
        event_id=ids.EVENT, client=models.AppointmentClientInput(phone="13155550177", name="Zoe")
    )
    made = client.call(lambda c: appointments(c).create(place))
    changed = client.call(lambda c: appointments(c).update(made.id, zone=ZONE, comment="Late"))
    assert (changed.event_id, changed.comment) == (ids.EVENT, "Late")


def test_update_refuses_a_naive_start(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match="starts_at"):
        client.call(
            lambda c: c.location(ids.LOCATION).appointments.update(
                ids.APPOINTMENT,
                zone="America/New_York",
                starts_at=datetime(2026, 12, 1, 10, tzinfo=UTC).replace(tzinfo=None),
            )
        )
