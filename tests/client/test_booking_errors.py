"""Refusals of bookings: a class for each documented code."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

import altegio
from altegio.models import AppointmentClientInput, AppointmentInput, AppointmentServiceInput
from altegio.sandbox import Sandbox, ids
from tests.client.answers import Recorder
from tests.worlds import World

SOON = datetime.now(UTC).replace(hour=16, minute=0, second=0, microsecond=0) + timedelta(days=3)
CODES = [
    (431, 422, altegio.InvalidPhoneError),
    (432, 422, altegio.WrongConfirmationCodeError),
    (433, 422, altegio.SlotTakenError),
    (434, 403, altegio.ClientBlacklistedError),
    (435, 422, altegio.MissingNameError),
    (436, 422, altegio.NoTeamMemberAvailableError),
    (437, 422, altegio.OverlappingAppointmentsError),
    (438, 422, altegio.ServiceNotBookableError),
]


def refusal(*codes: int | str) -> dict[str, Any]:
    errors = [{"code": code, "message": f"Because of {code}."} for code in codes]
    return {"success": False, "data": None, "meta": {"message": "No.", "errors": errors}}


def book(client: Any) -> Any:
    wanted = AppointmentInput(
        team_member_id=ids.TEAM_MEMBER,
        services=[AppointmentServiceInput(id=ids.YOGA_SERVICE)],
        client=AppointmentClientInput(name="Anna Example", phone=ids.PHONE),
        starts_at=SOON,
        duration=3600,
    )
    return client.location(ids.LOCATION).appointments.create(wanted)


def refused(world: World, status: int, body: Any) -> altegio.APIStatusError:
    client = world.client(Recorder(httpx.Response(status, json=body)))
    with pytest.raises(altegio.APIStatusError) as caught:
        world.run(book(client))
    return caught.value


@pytest.mark.parametrize(("code", "status", "kind"), CODES)
def test_creating_an_appointment_raises_the_error_of_its_code(
    world: World,
    sandbox: Sandbox,
    base_url: str,
    code: int,
    status: int,
    kind: type[altegio.BookingRefusedError],
) -> None:
    sandbox.answer_next(status, json=refusal(code))
    with pytest.raises(altegio.BookingRefusedError) as caught:
        world.run(book(world.client(base_url)))
    assert type(caught.value) is kind
    assert caught.value.errors == {str(code): [f"Because of {code}."]}
    assert not caught.value.may_have_been_carried_out


@pytest.mark.parametrize(("code", "status", "kind"), CODES)
def test_a_refusal_is_also_the_error_of_its_status(
    world: World, code: int, status: int, kind: type[altegio.BookingRefusedError]
) -> None:
    error = refused(world, status, refusal(code))
    of_status = {422: altegio.UnprocessableEntityError, 403: altegio.PermissionDeniedError}
    assert isinstance(error, of_status[status])
    assert isinstance(error, kind)


@pytest.mark.parametrize(("code", "status", "kind"), CODES)
def test_a_refusal_survives_pickling(
    world: World, code: int, status: int, kind: type[altegio.BookingRefusedError]
) -> None:
    error = refused(world, status, refusal(code))
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.errors) == (kind, str(error), error.errors)


def test_the_first_documented_code_decides(world: World) -> None:
    error = refused(world, 422, refusal(422, 436, 433))
    assert type(error) is altegio.NoTeamMemberAvailableError
    assert list(error.errors) == ["422", "436", "433"]


@pytest.mark.parametrize(
    "body",
    [
        refusal("433"),
        {"success": False, "data": {"errors": [{"code": 433, "message": "Taken."}]}, "meta": {}},
        {"success": False, "meta": {"errors": {"code": 433, "message": "Taken."}}},
        {"errors": {"code": 433, "message": "Taken."}, "meta": {"message": "Taken."}},
    ],
    ids=["a code as a string", "in data", "one object", "of an older endpoint"],
)
def test_a_code_is_found_in_every_form_of_error(world: World, body: Any) -> None:
    assert type(refused(world, 422, body)) is altegio.SlotTakenError


def test_success_false_with_a_code_is_a_refusal_whatever_the_status(world: World) -> None:
    error = refused(world, 200, refusal(433))
    assert type(error) is altegio.SlotTakenError
    assert error.status_code == 200
    assert not error.may_have_been_carried_out


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (422, refusal(439), altegio.UnprocessableEntityError),
        (422, {"meta": {"errors": {"phone": ["433"]}}}, altegio.UnprocessableEntityError),
        (403, refusal(), altegio.PermissionDeniedError),
        (500, refusal(433), altegio.InternalServerError),
    ],
    ids=["an unknown code", "a field's message", "no code", "a failure of the server"],
)
def test_other_errors_stay_those_of_their_status(
    world: World, status: int, body: Any, kind: type[altegio.APIStatusError]
) -> None:
    assert type(refused(world, status, body)) is kind


@pytest.mark.usefixtures("sandbox")
def test_booking_a_slot_twice_raises_slot_taken(world: World, base_url: str) -> None:
    client = world.client(base_url)
    world.run(book(client))
    with pytest.raises(altegio.SlotTakenError, match="already booked"):
        world.run(book(client))
