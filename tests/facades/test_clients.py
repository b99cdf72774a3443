"""Clients: search, changes, and visit history."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio import models
from altegio.models import (
    Attendance,
    ClientField,
    ClientFilter,
    ClientImportance,
    ClientOrder,
    Gender,
    PaymentStatus,
)
from altegio.sandbox import ids, seeds

if TYPE_CHECKING:
    from altegio import AsyncAltegio
    from altegio.facades import AsyncLocationClients
    from tests.worlds import ClientInAnyWorld

LOCATION, CLIENT, SECOND = 37532, ids.CLIENT, ids.SECOND_CLIENT
HISTORY: dict[str, Any] = {
    "client_id": CLIENT,
    "client_phone": None,
    "from": None,
    "to": None,
    "payment_statuses": [],
    "attendance": None,
}


def clients(c: AsyncAltegio) -> AsyncLocationClients:
    return c.location(LOCATION).clients


# --- search


def test_search_without_filters_finds_all_clients(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: clients(c).search())
    assert {client.id for client in found} >= {CLIENT, SECOND}
    assert {type(client) for client in found} == {models.Client}


def test_search_requests_all_fields_and_large_pages(client: ClientInAnyWorld) -> None:
    client.call(lambda c: clients(c).search())
    sent = client.sandbox.received[0].json
    assert set(sent.pop("fields")) == {item.value for item in ClientField}
    assert sent == {
        "page": 1,
        "page_size": 200,
        "order_by": "id",
        "order_by_direction": "ASC",
        "operation": "AND",
        "filters": [],
    }


def test_search_returns_names_and_phones_by_default(client: ClientInAnyWorld) -> None:
    (found,) = client.call(lambda c: clients(c).search(filters=[ClientFilter.ids([CLIENT])]))
    assert (found.id, found.phone) == (CLIENT, ids.PHONE)
    assert found.name


def test_search_always_requests_the_id(client: ClientInAnyWorld) -> None:
    client.call(lambda c: clients(c).search(fields=["name", "card"]))
    assert client.sandbox.received[0].json["fields"] == ["id", "name", "card"]


def test_search_can_match_any_filter_in_another_order(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: clients(c).search(
            filters=[ClientFilter.query("Anna"), ClientFilter.tags([1])],
            match="any",
            order_by=ClientOrder.NAME,
            descending=True,
            page_size=10,
        )
    )
    sent = client.sandbox.received[0].json
    assert (sent["operation"], sent["order_by"], sent["order_by_direction"]) == (
        "OR",
        "name",
        "DESC",
    )
    assert sent["page_size"] == 10


def test_search_reads_all_pages(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: clients(c).search(page_size=1))
    assert len({client.id for client in found}) == len(found) >= 2


def test_search_refuses_another_match(client: ClientInAnyWorld) -> None:
    match: Any = "AND"
    with pytest.raises(ValueError, match=r"^match must be 'all' or 'any', got 'AND'"):
        client.call(lambda c: clients(c).search(match=match))
    assert client.sandbox.received == []


def test_search_refuses_an_empty_list_of_fields(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^fields must contain at least one"):
        client.call(lambda c: clients(c).search(fields=[]))


def test_search_finds_matching_clients(client: ClientInAnyWorld) -> None:
    zoe = seeds.Client(id=555, name="Zoe", phone="13155550177", birth_date=date(1990, 5, 6))
    client.sandbox.seed(zoe)
    born = ClientFilter.birth_date(start_date=date(1990, 5, 6), end_date=date(1990, 5, 6))
    conditions = [ClientFilter.query("Zoe"), ClientFilter.ids([555]), born]
    found = client.call(lambda c: clients(c).search(filters=conditions))
    assert [client.id for client in found] == [555]


# --- one client


def test_get_returns_a_client(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: clients(c).get(CLIENT))
    assert (type(found), found.id, found.phone) == (models.Client, CLIENT, ids.PHONE)


def test_create_adds_a_client(client: ClientInAnyWorld) -> None:
    berta = models.ClientCreate(
        name="Berta",
        phone="13155550188",
        gender=Gender.FEMALE,
        importance=ClientImportance.GOLD,
        birth_date=date(1990, 5, 6),
        tag_ids=[ids.TAG],
    )
    made = client.call(lambda c: clients(c).create(berta))
    assert client.sent.json == {
        "name": "Berta",
        "phone": "13155550188",
        "gender_id": 2,
        "importance_id": 3,
        "birth_date": "1990-05-06",
        "categories": [ids.TAG],
    }
    found = client.call(lambda c: clients(c).get(made.id))
    assert (found.name, found.birth_date) == ("Berta", date(1990, 5, 6))


def test_create_refuses_a_taken_phone_number(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.UnprocessableEntityError):
        client.call(lambda c: clients(c).create(models.ClientCreate(name="B", phone=ids.PHONE)))


@pytest.mark.parametrize("model", [models.ClientCreate, models.ClientUpdate])
def test_a_client_needs_name_and_phone(model: Any) -> None:
    with pytest.raises(TypeError, match="phone"):
        model(name="Berta")


def test_update_sends_tags_under_the_name_for_updates(client: ClientInAnyWorld) -> None:
    changes = models.ClientUpdate(name="Anna B", phone=ids.PHONE, tag_ids=[ids.TAG])
    found = client.call(lambda c: clients(c).update(CLIENT, changes))
    assert client.sent.json == {"name": "Anna B", "phone": ids.PHONE, "labels": [ids.TAG]}
    assert found.name == "Anna B"


def test_a_deleted_client_is_not_found(client: ClientInAnyWorld) -> None:
    assert client.call(lambda c: clients(c).delete(CLIENT)) is None
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: clients(c).get(CLIENT))


def test_create_many_returns_the_refused_clients(client: ClientInAnyWorld) -> None:
    both = [
        models.ClientBulkItem(name="Berta", phone="13155550188"),
        models.ClientBulkItem(name="Anna again", phone=ids.PHONE),
    ]
    found = client.call(lambda c: clients(c).create_many(both))
    assert [client.name for client in found.created or ()] == ["Berta"]
    assert [error.phone for error in found.errors or ()] == [ids.PHONE]


def test_create_many_needs_clients(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^clients must contain at least one"):
        client.call(lambda c: clients(c).create_many([]))


# --- history


def days(first: str | None, last: str | None) -> dict[str, Any]:
    return {"from": first, "to": last, "count": 1 if last else None}


def page(appointment_id: int, following: dict[str, Any]) -> dict[str, Any]:
    return {
        "success": True,
        "data": {"records": [{"id": appointment_id}], "goods_transactions": []},
        "meta": {"dateCursor": {"next": following}},
    }


def test_history_is_read_page_by_page_by_day(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(200, json=page(2, days("2022-01-05", "2022-01-14")))
    client.sandbox.answer_next(200, json=page(1, days(None, None)))
    found = client.call(lambda c: clients(c).list_history(CLIENT))
    assert [type(client) for client in found] == [models.ClientHistory] * 2
    assert [[appointment.id for appointment in each.appointments or ()] for each in found] == [
        [2],
        [1],
    ]
    assert [request.json for request in client.sandbox.received] == [
        HISTORY,
        {**HISTORY, "from": "2022-01-05", "to": "2022-01-14"},
    ]


def test_history_ends_when_the_same_days_come_again(client: ClientInAnyWorld) -> None:
    for number in (1, 2):
        client.sandbox.answer_next(200, json=page(number, days("2022-01-05", "2022-01-14")))
    found = client.call(lambda c: clients(c).list_history(CLIENT))
    assert len(found) == len(client.sandbox.received) == 2


@pytest.mark.parametrize(
    "cursor", [None, "x", ["x"], {"next": "x"}, {"next": ["x"]}, {"next": {"to": ""}}], ids=str
)
def test_history_ends_where_the_next_days_are_malformed(
    client: ClientInAnyWorld, cursor: Any
) -> None:
    client.sandbox.answer_next(200, json={**page(1, {}), "meta": {"dateCursor": cursor}})
    assert len(client.call(lambda c: clients(c).list_history(CLIENT))) == 1


def test_history_contains_the_clients_appointments(client: ClientInAnyWorld) -> None:
    (found,) = client.call(lambda c: clients(c).list_history(CLIENT))
    assert ids.PAST_APPOINTMENT in [appointment.id for appointment in found.appointments or ()]


def test_history_sends_its_filters(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: clients(c).list_history(
            phone="+1 315 555 0100",
            start_date=date(2026, 1, 1),
            end_date=date(2026, 1, 31),
            payment_statuses=[PaymentStatus.PAID],
            attendance=Attendance.ARRIVED,
        )
    )
    assert client.sandbox.received[0].json == {
        "client_id": None,
        "client_phone": "13155550100",
        "from": "2026-01-01",
        "to": "2026-01-31",
        "payment_statuses": ["paid_full"],
        "attendance": 1,
    }


@pytest.mark.parametrize("given", [{}, {"client_id": CLIENT, "phone": ids.PHONE}])
def test_history_needs_either_a_client_or_a_phone(
    client: ClientInAnyWorld, given: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match=r"^list_history needs a client_id or phone"):
        client.call(lambda c: clients(c).list_history(**given))
    assert client.sandbox.received == []


def test_history_refuses_days_in_the_wrong_order(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^start_date must not be later than end_date"):
        client.call(
            lambda c: clients(c).list_history(
                CLIENT, start_date=date(2026, 2, 1), end_date=date(2026, 1, 1)
            )
        )


# --- chain


def test_a_chain_finds_a_person_in_all_locations(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.chain(ids.CHAIN).clients.get(phone="+1 315 555 0100"))
    assert client.sent.query == {"phone": ids.PHONE}
    assert CLIENT in [client.id for client in found.clients or ()]


def test_an_unknown_person_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(ids.CHAIN).clients.get(phone="13155559999"))
