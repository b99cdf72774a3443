"""Forms observed in real answers (openapi/b2b-v1/quirks.md)."""

from __future__ import annotations

import datetime as dt
import logging
from typing import Any

import httpx
import pytest

import altegio
from altegio._reading.decoding import decode
from altegio.models import Appointment, PaymentStatus, PeriodUnit
from tests.reading.answers import as_json, held, operations

#: A location's local time, sent without a zone.
LOCAL = dt.datetime(2026, 11, 20, 10, 30)  # noqa: DTZ001
PLUS_5 = dt.timezone(dt.timedelta(hours=5))
UUID = "0b6a3f0e-0000-4000-8000-000000000000"


def read_appointment(**fields: Any) -> Appointment:
    body = {"success": True, "data": [{"id": 1, **fields}], "meta": []}
    answer = decode(operations()["get_appointment_list"], as_json(body))
    appointment: Appointment = answer.data[0]
    assert appointment.raw == {"id": 1, **fields}
    return appointment


def answer_with(status: int, json: Any, headers: dict[str, str] | None = None) -> altegio.Altegio:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, json=json, headers=headers))
    return altegio.Altegio(
        partner_token="partner",
        user_token="user",
        transport=transport,
        max_retries=0,
        rate_limit=None,
    )


# ------------------------------------------------------------------ dates


@pytest.mark.parametrize(
    ("field", "sent", "read"),
    [
        ("date", "2026-11-20 10:30:00", LOCAL),
        (
            "datetime",
            "2026-11-20T10:30:00+05:00",
            dt.datetime(2026, 11, 20, 10, 30, tzinfo=PLUS_5),
        ),
        (
            "create_date",
            "2026-11-19T21:01:05+0500",
            dt.datetime(2026, 11, 19, 21, 1, 5, tzinfo=PLUS_5),
        ),
        (
            "last_change_date",
            "2026-11-19T21:01:05+0500",
            dt.datetime(2026, 11, 19, 21, 1, 5, tzinfo=PLUS_5),
        ),
    ],
)
def test_a_date_keeps_its_zone_if_one_was_sent(field: str, sent: str, read: dt.datetime) -> None:
    found = held(read_appointment(**{field: sent}), field)

    assert (found, found.tzinfo is None) == (read, read.tzinfo is None)


def test_a_documents_date_is_a_date() -> None:
    appointment = read_appointment(documents=[{"id": 2, "date_created": "2026-11-20 10:30:00"}])

    (document,) = held(appointment, "documents")
    assert held(document, "date_created") == LOCAL


@pytest.mark.parametrize("sent", ["", "0000-00-00", "0000-00-00 00:00:00"])
def test_a_date_that_is_not_set_is_none(sent: str) -> None:
    assert held(read_appointment(date=sent), "date") is None


# ------------------------------------------------------------------ appointments


@pytest.mark.parametrize(
    "fields",
    [
        {"payment_status": 0},
        {"is_update_blocked": False},
        {"resource_instance_ids": [7]},
        {"short_link": "https://example.com/a"},
        {"composite": []},
        {"acceptance_free": None},
        {"comer": None, "comer_person_info": None},
        {"comer": {"id": 3, "name": "Anna"}},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_fields_beyond_the_published_description_are_kept(fields: dict[str, Any]) -> None:
    assert read_appointment(**fields).raw.items() >= fields.items()


def test_a_visitor_is_an_object_or_none() -> None:
    assert held(read_appointment(comer={"id": 3}), "comer", "id") == 3
    assert held(read_appointment(comer=None), "comer") is None


def test_a_client_has_more_fields_than_described() -> None:
    sent = {
        "id": 4,
        "name": "Anna",
        "surname": "Smith",
        "patronymic": "",
        "display_name": "Anna Smith",
        "sex": 0,
        "birthday": "",
        "client_tags": [],
        "is_new": True,
        "phone": "13155550100",
    }
    client = held(read_appointment(client=sent), "client")

    assert held(client, "surname") == "Smith"
    assert client.raw == sent


@pytest.mark.parametrize("sent", [None, []])
def test_no_client_is_none(sent: Any) -> None:
    assert held(read_appointment(client=sent), "client") is None


def test_the_binding_type_of_a_position_is_kept() -> None:
    position = {"id": 1, "title": "Stylist", "services_binding_type": 0}
    appointment = read_appointment(staff={"id": 9, "position": position})

    assert held(appointment, "staff", "position").raw == position


def test_custom_fields_are_an_empty_list_or_an_object() -> None:
    assert held(read_appointment(custom_fields=[]), "custom_fields") == {}
    assert held(read_appointment(custom_fields={"colour": "red"}), "custom_fields") == {
        "colour": "red"
    }


@pytest.mark.parametrize("sent", [None, "", 42, UUID])
def test_an_api_id_keeps_its_type(sent: str | int | None) -> None:
    assert held(read_appointment(api_id=sent), "api_id") == sent


def test_a_discount_is_a_fraction() -> None:
    (service,) = held(read_appointment(services=[{"id": 5, "discount": 33.71}]), "services")

    assert held(service, "discount") == 33.71


@pytest.mark.parametrize("sent", [5, 4.75])
def test_a_rating_is_an_integer_or_has_a_fraction(sent: float) -> None:
    rating = held(read_appointment(staff={"id": 9, "rating": sent}), "staff", "rating")

    assert (rating, type(rating)) == (sent, type(sent))


def test_known_deviations_are_not_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "altegio.contract")

    read_appointment(
        date="2026-11-20 10:30:00",
        create_date="2026-11-19T21:01:05+0500",
        client=[],
        custom_fields=[],
        api_id=UUID,
        comer=None,
        staff={"id": "9", "rating": 4.75, "position": []},
        prepaid="0",
    )

    assert not caplog.records


# ------------------------------------------------------------------ clients, sales


def test_a_sale_without_a_client_has_none() -> None:
    body = {"success": True, "data": {"id": 1, "client": [], "master": []}, "meta": []}
    transaction = decode(operations()["get_transaction"], as_json(body)).data

    assert transaction.client is None
    assert transaction.raw == body["data"]


@pytest.mark.parametrize("sent", ["", False, {}])
def test_every_form_of_an_empty_list_is_read_as_one(sent: Any) -> None:
    assert read_appointment(services=sent).services == []


def test_an_object_instead_of_a_list_is_a_list_of_one() -> None:
    services = read_appointment(services={"id": 7}).services

    assert services is not None
    assert [service.id for service in services] == [7]


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("20 May 2026 10:30", dt.datetime(2026, 5, 20, 10, 30)),  # noqa: DTZ001
        ("23/04/2026", dt.datetime(2026, 4, 23)),  # noqa: DTZ001
        ("03/04/2026", "03/04/2026"),
        ("5 May", "5 May"),
        ("May 2026", "May 2026"),
        ("5 2026", "5 2026"),
        ("10:30", "10:30"),
    ],
)
def test_an_ambiguous_date_is_kept_as_sent(sent: str, read: object) -> None:
    assert read_appointment(create_date=sent).created_at == read


@pytest.mark.parametrize("sent", [{}, {"data": None}])
def test_without_data_an_answer_is_an_empty_list_or_an_empty_model(sent: dict[str, Any]) -> None:
    with answer_with(200, {"success": True, **sent}) as client:
        assert client.send(altegio.operations.get_appointment_list(1)) == []
        assert client.send(altegio.operations.get_client(1, 7)).to_dict() == {}


def test_meta_without_data_is_kept() -> None:
    answer = decode(operations()["get_client"], b'{"meta": {"note": "Gold"}}')

    assert answer.data.raw == {"meta": {"note": "Gold"}}


@pytest.mark.parametrize(("kind", "code"), [(PaymentStatus, "pending"), (PeriodUnit, 99)])
def test_an_unknown_code_has_its_value(kind: Any, code: object) -> None:
    unknown = kind(code)

    assert unknown.value == unknown == code
    assert unknown.name.startswith("UNKNOWN")


# ------------------------------------------------------------------ errors


@pytest.mark.parametrize("status", [200, 201, 400, 404, 500])
def test_success_false_is_an_error_whatever_the_status(status: int) -> None:
    sent = {
        "success": False,
        "data": None,
        "meta": {"message": "No such thing", "errors": {"id": ["is unknown"]}},
    }

    with answer_with(status, sent) as client, pytest.raises(altegio.APIStatusError) as caught:
        client.raw(altegio.operations.get_appointment_list(1))

    assert "No such thing" in str(caught.value)
    assert caught.value.errors == {"id": ["is unknown"]}


@pytest.mark.parametrize(
    "sent",
    [
        {"errors": {"code": 404, "message": "No such thing"}, "meta": {"message": "No such thing"}},
        {"error_code": 7, "error_message": "No such thing"},
    ],
    ids=["older endpoints", "notifications"],
)
def test_the_message_is_found_in_every_form_of_error(sent: dict[str, Any]) -> None:
    with answer_with(404, sent) as client, pytest.raises(altegio.NotFoundError) as caught:
        client.raw(altegio.operations.get_appointment_list(1))

    assert "No such thing" in str(caught.value)


@pytest.mark.parametrize(
    ("status", "error"), [(402, altegio.LicenseExpiredError), (403, altegio.PermissionDeniedError)]
)
def test_an_expired_licence_has_two_statuses(
    status: int, error: type[altegio.APIStatusError]
) -> None:
    sent = {"success": False, "data": None, "meta": {"message": "License expired"}}

    with answer_with(status, sent) as client, pytest.raises(error, match="License expired"):
        client.raw(altegio.operations.get_appointment_list(1))


def test_logging_in_returns_201_with_a_token() -> None:
    sent = {"success": True, "data": {"id": 1, "user_token": "abc123"}, "meta": []}

    with answer_with(201, sent) as client:
        response = client.raw(
            altegio.operations.authorize_user(
                body=altegio.models.LoginCredentials(login="anna@example.com", password="x")
            )
        )

    assert response.data.user_token == "abc123"
