"""Online booking: choices, requests, and the resulting appointments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

import altegio
from altegio import models
from altegio.sandbox import Sandbox, ids, seeds
from tests.worlds import ClientInAnyWorld

SOON = (datetime.now(UTC) + timedelta(days=3)).date()
PHONE = "+13155550177"
CODE = 10177
"""What the sandbox texts to that number."""
YOGA = [ids.YOGA_SERVICE]


def booking(client: Any) -> Any:
    return client.location(ids.LOCATION).booking


def slots(client: ClientInAnyWorld, member_id: int = ids.TEAM_MEMBER) -> list[models.BookingSlot]:
    found: list[models.BookingSlot] = client.call(
        lambda c: booking(c).list_slots(member_id, day=SOON, service_ids=YOGA)
    )
    return found


def wanted(slot: str, **changes: Any) -> models.OnlineBookingAppointment:
    given = {"id": 1, "service_ids": YOGA, "team_member_id": ids.TEAM_MEMBER, **changes}
    return models.OnlineBookingAppointment(datetime=slot, **given)


def request(*appointments: models.OnlineBookingAppointment, **changes: Any) -> Any:
    given = {"name": "Zoe", "phone": PHONE, **changes}
    return models.OnlineBookingCreate(appointments=list(appointments), **given)


def book(client: ClientInAnyWorld, body: models.OnlineBookingCreate) -> list[models.OnlineBooking]:
    made: list[models.OnlineBooking] = client.call(lambda c: booking(c).create(body))
    return made


# --- complete bookings


def test_a_visitor_can_book_from_scratch(client: ClientInAnyWorld) -> None:
    offered = client.call(lambda c: booking(c).list_services())
    (yoga,) = [service for service in offered.services or () if service.title == "Yoga"]
    members = client.call(lambda c: booking(c).list_team_members(service_ids=[yoga.id]))
    member = members[0]
    assert member.is_bookable
    dates = client.call(
        lambda c: booking(c).list_dates(team_member_id=member.id, service_ids=[yoga.id], day=SOON)
    )
    assert SOON in (dates.bookable_dates or ())
    slot = slots(client, member.id)[0]
    appointment = wanted(slot.datetime, team_member_id=member.id)
    client.call(lambda c: booking(c).check([appointment]))
    (made,) = book(client, request(appointment))
    appointment_made = client.call(
        lambda c: c.location(ids.LOCATION).appointments.get(made.appointment_id)
    )
    assert appointment_made.online is True
    assert appointment_made.starts_at_local == slot.starts_at_local
    assert made.id == 1


def test_a_nearest_slot_can_be_booked_with_any_team_member(client: ClientInAnyWorld) -> None:
    nearest = client.call(lambda c: booking(c).get_nearest_slots(0, service_ids=YOGA, day=SOON))
    assert nearest.day == SOON
    slot = (nearest.slots or [])[0]
    assert (slot.duration, slot.total_duration) == (3600, 3600)
    (made,) = book(client, request(wanted(slot.datetime, team_member_id=0)))
    assert made.appointment_id


# --- times are sent back unchanged


@pytest.mark.parametrize(
    "text",
    [
        "2026-07-01T10:00:00+01:00",  # an hour off: Berlin has +02:00 in July
        "2026-10-24T17:30:00-0500",
        "2026-09-21T23:00:00.000-05:00",
        "2026-09-21T9:30",
    ],
)
def test_a_slots_datetime_is_sent_unchanged(client: ClientInAnyWorld, text: str) -> None:
    sent = {"time": "10:00", "seance_length": 3600, "datetime": text}
    answer = {"success": True, "data": [sent], "meta": []}
    client.sandbox.answer_next(200, json=answer, operation="get_time_slots_for_booking")
    (slot,) = slots(client)
    for act, name in (
        (lambda c: booking(c).check([wanted(slot.datetime)]), "validate_booking_params"),
        (lambda c: booking(c).create(request(wanted(slot.datetime))), "create_online_booking"),
    ):
        made = [{"id": 1, "record_id": 5, "record_hash": "a"}]
        answer = {"success": True, "data": made, "meta": []}
        client.sandbox.answer_next(201, json=answer, operation=name)
        client.call(act)
        assert client.sent.json["appointments"][0]["datetime"] == text


def test_a_move_sends_the_slot_unchanged(client: ClientInAnyWorld) -> None:
    text = "2026-07-01T10:00:00+01:00"
    client.sandbox.answer_next(200, json={"success": True, "data": {"id": 1}, "meta": []})
    client.call(lambda c: booking(c).move(ids.APPOINTMENT, slot=text))
    assert client.sent.json == {"datetime": text}


@pytest.mark.parametrize("method", ["list_services", "list_team_members"])
def test_a_filter_by_slot_sends_it_unchanged(client: ClientInAnyWorld, method: str) -> None:
    text = "2026-07-01T10:00:00+01:00"
    client.call(lambda c: getattr(booking(c), method)(slot=text))
    assert client.sent.query["datetime"] == text


def test_a_slot_with_a_wrong_offset_is_booked_at_its_own_clock_time(
    client: ClientInAnyWorld, sandbox: Sandbox
) -> None:
    sandbox.seed(seeds.LocationSettings(slot_offset=-1))
    slot = slots(client)[0]
    assert str(slot.starts_at_local) == f"{SOON} 10:00:00"
    (made,) = book(client, request(wanted(slot.datetime)))
    appointment = client.call(
        lambda c: c.location(ids.LOCATION).appointments.get(made.appointment_id)
    )
    assert appointment.starts_at_local == slot.starts_at_local


def test_a_datetime_is_refused_as_a_slot(client: ClientInAnyWorld) -> None:
    moment: Any = datetime(2026, 7, 1, 10, tzinfo=UTC)
    with pytest.raises(TypeError, match="the `datetime` of a slot, an unchanged string"):
        client.call(lambda c: booking(c).move(1, slot=moment))
    with pytest.raises(TypeError, match="datetime"):
        wanted(moment)


# --- filters


FILTERED: dict[str, Callable[..., Any]] = {
    "get_services_available_for_booking": lambda c, **filters: booking(c).list_services(
        team_member_id=ids.TEAM_MEMBER, slot=f"{SOON}T10:00:00-05:00", **filters
    ),
    "get_team_members_available_for_booking": lambda c, **filters: booking(c).list_team_members(
        **filters
    ),
    "get_dates_available_for_booking": lambda c, **filters: booking(c).list_dates(**filters),
    "get_nearest_time_slots": lambda c, **filters: booking(c).get_nearest_slots(
        ids.TEAM_MEMBER, **filters
    ),
    "get_time_slots_for_booking": lambda c, **filters: booking(c).list_slots(
        ids.TEAM_MEMBER, day=SOON, **filters
    ),
}


@pytest.mark.parametrize("name", FILTERED)
def test_filters_are_sent_under_the_names_that_the_server_reads(
    client: ClientInAnyWorld, name: str
) -> None:
    services = [ids.YOGA_SERVICE, ids.PILATES_SERVICE]
    client.call(lambda c: FILTERED[name](c, service_ids=services))
    assert client.sent.operation == name
    assert client.sent.query["service_ids[]"] == [str(service) for service in services]
    assert not {"service_ids", "services", "service_id"} & client.sent.query.keys()


@pytest.mark.parametrize("name", FILTERED)
@pytest.mark.parametrize("misspelt", ["service_id", "services", "services_ids", "service_ids[]"])
def test_a_misspelt_filter_is_refused(client: ClientInAnyWorld, name: str, misspelt: str) -> None:
    with pytest.raises(TypeError, match="unexpected keyword"):
        client.call(lambda c: FILTERED[name](c, **{misspelt: YOGA}))


@pytest.mark.parametrize("name", FILTERED)
def test_an_empty_filter_is_refused_instead_of_listing_everything(
    client: ClientInAnyWorld, name: str
) -> None:
    with pytest.raises(ValueError, match="service_ids must contain at least one value"):
        client.call(lambda c: FILTERED[name](c, service_ids=[]))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"start_date": date(2026, 11, 1)}, "need each other"),
        ({"end_date": date(2026, 11, 1)}, "need each other"),
        ({"start_date": date(2026, 11, 2), "end_date": date(2026, 11, 1)}, "must not be later"),
        (
            {
                "day": date(2026, 11, 2),
                "start_date": date(2026, 11, 1),
                "end_date": date(2026, 11, 2),
            },
            "either day",
        ),
    ],
    ids=str,
)
def test_dates_that_the_server_would_ignore_are_refused(
    client: ClientInAnyWorld, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        client.call(lambda c: booking(c).list_dates(**arguments))


def test_chosen_services_need_team_member_and_slot(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match="service_ids is ignored without"):
        client.call(lambda c: booking(c).list_services(service_ids=YOGA))


def test_dates_of_a_period_are_sent_as_days(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: booking(c).list_dates(start_date=SOON, end_date=SOON))
    assert client.sent.query == {"date_from": str(SOON), "date_to": str(SOON)}
    assert found.bookable_dates == [SOON]
    assert found.bookable_days == {SOON.month: [SOON.day]}


def test_days_that_the_server_sends_as_an_empty_array_are_none(client: ClientInAnyWorld) -> None:
    data = {"booking_days": [], "booking_dates": [], "working_days": {"1": [10]}}
    client.sandbox.answer_next(200, json={"success": True, "data": data, "meta": []})
    found = client.call(lambda c: booking(c).list_dates())
    assert (found.bookable_days, found.working_days) == ({}, {1: [10]})


@pytest.mark.parametrize("name", ["category", "categories"])
def test_categories_are_read_under_both_of_their_names(client: ClientInAnyWorld, name: str) -> None:
    data = {"services": [], name: [{"id": 1, "title": "Hair", "weight": 2}]}
    client.sandbox.answer_next(200, json={"success": True, "data": data, "meta": []})
    found = client.call(lambda c: booking(c).list_services())
    assert [(category.id, category.weight) for category in found.categories or ()] == [(1, 2)]


# --- no double bookings


def test_save_if_busy_is_not_sent_by_default(client: ClientInAnyWorld) -> None:
    book(client, request(wanted(slots(client)[0].datetime)))
    assert "save_if_busy" not in str(client.sent.json)
    appointment = models.AppointmentInput(
        team_member_id=ids.TEAM_MEMBER,
        services=[models.AppointmentServiceInput(id=ids.YOGA_SERVICE)],
        client=models.AppointmentClientInput(name="Zoe", phone=PHONE),
        starts_at=datetime(SOON.year, SOON.month, SOON.day, 20, tzinfo=UTC),
        duration=3600,
    )
    client.call(lambda c: c.location(ids.LOCATION).appointments.create(appointment))
    assert "save_if_busy" not in client.sent.json


def test_an_online_booking_has_no_save_if_busy() -> None:
    with pytest.raises(TypeError, match="save_if_busy"):
        request(wanted("2026-07-01T10:00:00-05:00"), save_if_busy=True)


# --- refusals


def refusals() -> list[Any]:
    cases: list[tuple[type[altegio.BookingRefusedError], Callable[[str], Any]]] = [
        (altegio.InvalidPhoneError, lambda slot: request(wanted(slot), phone="13")),
        (altegio.MissingNameError, lambda slot: request(wanted(slot), name=" ")),
        (
            altegio.ServiceNotBookableError,
            lambda slot: request(wanted(slot, service_ids=[1])),
        ),
        (altegio.SlotTakenError, lambda _: request(wanted(f"{SOON}T03:00:00-05:00"))),
        (
            altegio.NoTeamMemberAvailableError,
            lambda _: request(wanted(f"{SOON}T03:00:00-05:00", team_member_id=0)),
        ),
        (
            altegio.OverlappingAppointmentsError,
            lambda slot: request(wanted(slot), wanted(slot, id=2)),
        ),
    ]
    return [pytest.param(kind, body, id=kind.__name__) for kind, body in cases]


@pytest.mark.parametrize(("kind", "body"), refusals())
def test_a_refusal_has_its_own_error(
    client: ClientInAnyWorld, kind: type[altegio.BookingRefusedError], body: Callable[[str], Any]
) -> None:
    given = body(slots(client)[0].datetime)
    with pytest.raises(altegio.BookingRefusedError) as caught:
        book(client, given)
    assert type(caught.value) is kind
    assert isinstance(caught.value, altegio.UnprocessableEntityError)
    assert not caught.value.may_have_been_carried_out


def test_a_blacklisted_number_has_its_own_error(client: ClientInAnyWorld, sandbox: Sandbox) -> None:
    sandbox.seed(seeds.LocationSettings(blacklist=[PHONE.removeprefix("+")]))
    given = request(wanted(slots(client)[0].datetime))
    with pytest.raises(altegio.ClientBlacklistedError) as caught:
        book(client, given)
    assert isinstance(caught.value, altegio.PermissionDeniedError)


def test_the_second_booking_of_a_slot_is_refused(client: ClientInAnyWorld) -> None:
    given = request(wanted(slots(client)[0].datetime))
    book(client, given)
    with pytest.raises(altegio.SlotTakenError):
        book(client, given)
    with pytest.raises(altegio.SlotTakenError):
        client.call(lambda c: booking(c).check(given.appointments))


def test_a_location_that_confirms_numbers_requires_the_code(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).settings.update_online_booking(
            is_phone_confirmed=True, is_any_team_member=True, slot_delay=0, max_event_clients=5
        )
    )
    widget = client.call(lambda c: c.booking.get_widget(ids.WIDGET))
    assert widget.phone_confirmation is True
    slot = slots(client)[0].datetime
    with pytest.raises(altegio.WrongConfirmationCodeError):
        book(client, request(wanted(slot)))
    client.call(lambda c: booking(c).send_code(PHONE, name="Zoe"))
    assert client.sandbox.messages[-1].phone == PHONE.removeprefix("+")
    assert book(client, request(wanted(slot), code=CODE))


def test_a_check_needs_appointments(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match="appointments must contain at least one value"):
        client.call(lambda c: booking(c).check([]))


@pytest.mark.parametrize("missing", ["id", "team_member_id", "datetime"])
def test_a_missing_field_of_an_appointment_is_named(missing: str) -> None:
    given = {"id": 1, "team_member_id": 0, "datetime": "2026-07-01T10:00:00-05:00"}
    del given[missing]
    with pytest.raises(TypeError, match=missing):
        models.OnlineBookingAppointment(**given)  # type: ignore[arg-type]


# --- the client's own appointments


def test_a_hash_suffices_to_read_and_cancel(client: ClientInAnyWorld) -> None:
    (made,) = book(client, request(wanted(slots(client)[0].datetime)))
    named = {"appointment_hash": made.appointment_hash}
    read = client.call(lambda c: booking(c).get(made.appointment_id, **named))
    assert (read.id, read.online) == (made.appointment_id, True)
    assert read.attendance is models.Attendance.WAITING
    own = client.call(lambda c: c.booking.list_appointments(made.appointment_id, **named))
    assert [appointment.id for appointment in own] == [made.appointment_id]
    client.call(lambda c: c.booking.cancel(made.appointment_id, **named))
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: booking(c).get(made.appointment_id, **named))


def test_a_wrong_hash_is_refused(client: ClientInAnyWorld) -> None:
    (made,) = book(client, request(wanted(slots(client)[0].datetime)))
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.booking.cancel(made.appointment_id, appointment_hash="guessed"))


def test_a_logged_in_client_needs_no_hash(client: ClientInAnyWorld) -> None:
    (made,) = book(client, request(wanted(slots(client)[0].datetime)))
    client.call(lambda c: booking(c).send_code(PHONE))
    logged_in = client.call(lambda c: c.booking_user.log_in_with_code(phone=PHONE, code=str(CODE)))
    token = logged_in.user_token
    assert token
    later = slots(client)[3]
    moved = client.call(
        lambda c: booking(c.as_user(token)).move(made.appointment_id, slot=later.datetime)
    )
    assert moved.starts_at_local == later.starts_at_local
    read = client.call(lambda c: booking(c.as_user(token)).get(made.appointment_id))
    assert read.id == made.appointment_id
    client.call(lambda c: c.as_user(token).booking.cancel(made.appointment_id))
    assert client.sent.path.endswith(f"/user/records/{made.appointment_id}")


def test_a_move_needs_something_to_change(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match="slot=… or comment=…"):
        client.call(lambda c: booking(c).move(1))


# --- login


def test_a_clients_token_is_not_shown(client: ClientInAnyWorld) -> None:
    user = client.call(lambda c: c.booking_user.log_in(login="anna@example.com", password="secret"))
    assert user.user_token == "sandbox-user"
    assert "sandbox-user" not in repr(user)
    assert "sandbox-user" not in repr(client.call(lambda c: c.booking_user.get()))


def test_a_refused_login_shows_no_password(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.AuthenticationError) as caught:
        client.call(lambda c: c.booking_user.log_in(login="anna@example.com", password="hunter2"))
    assert "hunter2" not in repr(caught.value)


def test_a_changed_password_is_not_shown(client: ClientInAnyWorld) -> None:
    body = models.BookingUserPasswordUpdate(old_password="secret", new_password="hunter2")
    assert "hunter2" not in repr(body)
    assert "secret" not in repr(body)


def test_a_client_changes_name_and_number(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.booking_user.send_code(PHONE, location_id=ids.LOCATION))
    client.call(
        lambda c: c.booking_user.update(name="Ann", phone=PHONE, confirmation_code=str(CODE))
    )
    assert client.sent.json == {"name": "Ann", "phone": PHONE, "confirmation_code": str(CODE)}
    user = client.call(lambda c: c.booking_user.get())
    assert (user.name, user.phone) == ("Ann", PHONE)


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda c: c.booking_user.update(), "update needs"),
        (lambda c: c.booking_user.update(confirmation_code="1"), "update needs"),
        (lambda c: c.booking_user.update(phone=PHONE), "phone needs confirmation_code"),
        (lambda c: c.booking_user.send_code(PHONE), "not both"),
        (lambda c: c.booking_user.send_code(PHONE, location_id=1, chain_id=1), "not both"),
        (lambda c: c.booking_user.log_in(login=" ", password="a"), "login must not be empty"),
        (lambda c: c.booking_user.log_in_with_code(phone=PHONE, code=""), "code must not be"),
        (
            lambda c: c.booking_user.change_password(old_password="", new_password="a"),
            "old_password must not be empty",
        ),
        (lambda c: booking(c).send_code(""), "phone must not be empty"),
        (lambda c: c.booking.get_texts(""), "language must not be empty"),
        (
            lambda c: c.booking.list_appointments(1, appointment_hash=""),
            "appointment_hash must not be empty",
        ),
        (lambda c: c.feedback.get(" "), "appointment_token must not be empty"),
        (lambda c: c.feedback.send("a", rating=0), "rating must be from 1 to 5"),
        (lambda c: c.feedback.send("a", rating=6), "rating must be from 1 to 5"),
    ],
)
def test_arguments_are_checked_before_anything_is_sent(
    client: ClientInAnyWorld, act: Callable[[Any], Any], message: str
) -> None:
    before = len(client.sandbox.received)
    with pytest.raises(ValueError, match=message):
        client.call(act)
    assert len(client.sandbox.received) == before


# --- events, feedback, widgets


def test_places_in_an_event_are_booked_until_it_is_full(client: ClientInAnyWorld) -> None:
    body = models.EventBookingCreate(name="Zoe", phone=PHONE, email="zoe@example.com", places=5)
    made = client.call(lambda c: booking(c).book_event(ids.EVENT, body))
    named = {"appointment_hash": made.appointment_hash}
    read = client.call(lambda c: booking(c).get(made.appointment_id, **named))
    assert (read.event_id, read.clients_count) == (ids.EVENT, 5)
    with pytest.raises(altegio.UnprocessableEntityError):
        client.call(lambda c: booking(c).book_event(ids.EVENT, body))


def test_feedback_becomes_a_review(client: ClientInAnyWorld) -> None:
    form = client.call(lambda c: c.feedback.get(ids.FEEDBACK_TOKEN))
    assert form.is_review_submitted is False
    assert form.team_member is not None
    assert form.team_member.is_rating_shown is True
    sent = client.call(
        lambda c: c.feedback.send(ids.FEEDBACK_TOKEN, rating=4, text="Good", tips_amount=2.5)
    )
    assert client.sent.json == {"rating": 4, "text": "Good", "tips_amount": 2.5}
    assert sent.charge is not None
    assert sent.charge.url
    reviews = client.call(lambda c: c.location(ids.LOCATION).reviews.list())
    assert [(review.rating, review.text) for review in reviews] == [(4, "Good")]


def test_a_location_without_a_policy_has_no_agreement(
    client: ClientInAnyWorld, sandbox: Sandbox
) -> None:
    assert client.call(lambda c: booking(c).get_privacy_policy()).agreement is None
    sandbox.seed(seeds.LocationSettings(privacy_policy="We keep your number."))
    policy = client.call(lambda c: booking(c).get_privacy_policy())
    assert policy.agreement.content == "We keep your number."


def test_texts_of_the_widget_have_nested_keys(client: ClientInAnyWorld) -> None:
    texts = client.call(lambda c: c.booking.get_texts("en-US"))
    assert isinstance(texts["404"], dict)
