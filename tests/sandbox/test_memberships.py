"""Memberships: lists, freezing, balance, period, events."""

from __future__ import annotations

from typing import Any

import pytest

from altegio.sandbox import Sandbox
from tests.paths import path_of

from .conftest import Api, Clock

CHAIN = path_of("get_membership_list", 706028)
OF_CLIENT, OF_USER = path_of("get_client_memberships"), path_of("get_user_memberships")


def path_to(action: str, row_id: int = 123, chain_id: int = 706028) -> str:
    return path_of(f"chain_loyalty_memberships_{action}", chain_id, row_id)


def one(api: Api, membership_id: int) -> dict[str, Any]:
    listed = api("GET", f"{CHAIN}?abonements_ids={membership_id}")
    membership: dict[str, Any] = listed[0]["data"][0]
    return membership


def test_the_chains_list_is_an_envelope_in_an_array(api: Api) -> None:
    listed = api("GET", f"{CHAIN}?abonements_ids=123,125")
    assert len(listed) == 1
    assert [row["id"] for row in listed[0]["data"]] == [123, 125]
    assert listed[0]["meta"] == {"count": 2}


def test_the_chains_list_needs_a_filter(api: Api) -> None:
    (refused,) = api("GET", CHAIN, status=400)
    assert refused["success"] is False
    assert "data" not in refused


def test_the_chains_list_filters_by_creation(api: Api) -> None:
    everything = f"{CHAIN}?created_after=2026-10-01T00:00:00Z&created_before=2026-11-20T00:00:00Z"
    assert api("GET", everything)[0]["meta"]["count"] == 3
    assert api("GET", f"{CHAIN}?created_after=2026-11-01T00:00:00Z")[0]["meta"]["count"] == 0


def test_the_chains_list_pages(api: Api) -> None:
    query = "abonements_ids=123,124,125&count=2&page="
    pages = [api("GET", f"{CHAIN}?{query}{page}")[0] for page in (1, 2, 3)]
    assert [[row["id"] for row in page["data"]] for page in pages] == [[123, 124], [125], []]
    assert {page["meta"]["count"] for page in pages} == {3}


@pytest.mark.parametrize("phone", ["13155550100", "%2B13155550100"])
def test_a_clients_memberships_by_phone(api: Api, phone: str) -> None:
    listed = api.data("GET", f"{OF_CLIENT}?company_id=37532&phone={phone}")
    assert [row["id"] for row in listed] == [123, 124, 125]
    assert listed[0]["type"]["title"] == "Yoga 10 visits"


def test_an_unknown_phone_has_no_memberships(api: Api) -> None:
    assert api.data("GET", f"{OF_CLIENT}?company_id=37532&phone=13155550177") == []


def test_the_users_memberships(api: Api) -> None:
    listed = api("GET", f"{OF_USER}?company_id=37532")
    assert listed["meta"] == {"count": 3}
    assert [row["is_frozen"] for row in listed["data"]] == [False, False, True]


def test_an_unknown_location_is_a_404(api: Api) -> None:
    api.message("GET", f"{OF_USER}?company_id=1", status=404)


def test_freezing_moves_the_expiry(api: Api) -> None:
    before = one(api, 123)["expiration_date"]
    until = "2026-12-04T12:00:00-00:00"
    frozen = api.data("POST", path_to("freeze"), {"freeze_till": until})
    assert frozen == {
        "id": 123,
        "number": "123456",
        "is_frozen": True,
        "freeze_period": 14,
        "freeze_till": "2026-12-04T12:00:00+00:00",
    }
    after = one(api, 123)
    assert (before, after["expiration_date"]) == (
        "2027-01-31T12:00:00+00:00",
        "2027-02-14T12:00:00+00:00",
    )
    assert after["status"]["slug"] == "frozen"


def test_freezing_beyond_the_limit_is_a_422(api: Api) -> None:
    errors = api.errors(
        "POST",
        path_to("freeze"),
        {"freeze_till": "2027-01-20T12:00:00Z"},
    )
    assert errors == {"freeze_till": ["61 days requested, 60 remaining"]}


def test_the_freeze_limit_counts_in_total(api: Api, clock: Clock) -> None:
    api(
        "POST",
        path_to("freeze"),
        {"freeze_till": "2026-12-30T12:00:00Z"},
    )
    clock.advance(days=41)
    errors = api.errors(
        "POST",
        path_to("freeze"),
        {"freeze_till": "2027-01-30T12:00:00Z"},
    )
    assert errors == {"freeze_till": ["30 days requested, 20 remaining"]}


def test_a_freeze_expires(api: Api, clock: Clock) -> None:
    clock.advance(days=10)
    assert one(api, 125)["is_frozen"] is False


def test_freezing_into_the_past_is_a_422(api: Api) -> None:
    errors = api.errors(
        "POST",
        path_to("freeze"),
        {"freeze_till": "2026-11-20T11:59:00Z"},
    )
    assert errors == {"freeze_till": ["must lie in the future"]}


def test_freezing_needs_an_offset(api: Api) -> None:
    errors = api.errors(
        "POST",
        path_to("freeze"),
        {"freeze_till": "2026-11-22T11:59:00"},
    )
    assert errors == {"freeze_till": ["needs an offset from UTC"]}


@pytest.mark.parametrize("membership_id", [124, 125])  # its type forbids it; it is frozen
def test_freezing_an_unfreezable_membership_is_a_400(api: Api, membership_id: int) -> None:
    path = path_to("freeze", membership_id)
    api.message("POST", path, {"freeze_till": "2026-11-22T12:00:00Z"}, status=400)


def test_unfreezing_counts_the_days_that_passed(api: Api, clock: Clock) -> None:
    api(
        "POST",
        path_to("freeze"),
        {"freeze_till": "2026-12-04T12:00:00Z"},
    )
    clock.advance(days=2, hours=1)
    thawed = api.data("POST", path_to("unfreeze"))
    assert thawed == {"id": 123, "number": "123456", "is_frozen": False, "freeze_period": 3}
    assert one(api, 123)["expiration_date"] == "2027-02-03T12:00:00+00:00"


def test_unfreezing_a_membership_that_is_not_frozen_is_a_400(api: Api) -> None:
    api.message("POST", path_to("unfreeze"), status=400)


def test_setting_the_balance_of_services(api: Api) -> None:
    body = {"services_balance_count": [{"service_id": 13160808, "balance": 2}]}
    changed = api.data("POST", path_to("set_balance"), body)
    counts = [link["count"] for link in changed["balance_container"]["links"]]
    assert counts == [2, 3]
    assert one(api, 123)["balance_string"] == "Yoga (x2), Pilates (x3)"
    assert one(api, 125)["balance_string"] == "Yoga (x10), Pilates (x3)"


def test_setting_a_united_balance(api: Api) -> None:
    body = {"united_balance_services_count": 9}
    assert api.data("POST", path_to("set_balance", 124), body)["united_balance_services_count"] == 9
    assert one(api, 124)["united_balance_services_count"] == 9


@pytest.mark.parametrize(
    ("membership_id", "body"),
    [
        (123, {}),
        (123, {"united_balance_services_count": 9}),
        (123, {"services_balance_count": [{"service_id": 1, "balance": 2}]}),
        (124, {"services_balance_count": [{"service_id": 13160806, "balance": 2}]}),
    ],
)
def test_a_balance_of_the_wrong_kind_is_a_422(
    api: Api, membership_id: int, body: dict[str, Any]
) -> None:
    api.errors("POST", path_to("set_balance", membership_id), body)


def test_setting_the_period(api: Api) -> None:
    body = {"period": 1, "period_unit_id": 4}
    changed = api.data("POST", path_to("set_period"), body)
    assert changed == {
        "id": 123,
        "period": 1,
        "period_unit_id": 4,
        "expiration_date": "2027-10-31T12:00:00+00:00",
    }


@pytest.mark.parametrize(
    "body",
    [{"period": 0, "period_unit_id": 1}, {"period": 9999, "period_unit_id": 4}, {"period": 1}],
    ids=str,
)
def test_a_wrong_period_is_a_422(api: Api, body: dict[str, Any]) -> None:
    api.errors("POST", path_to("set_period"), body)


@pytest.mark.parametrize("action", ["freeze", "unfreeze", "set_balance", "set_period"])
@pytest.mark.parametrize(("chain_id", "membership_id"), [(1, 123), (706028, 999)])
def test_unknown_chains_and_memberships_are_404(
    api: Api, chain_id: int, membership_id: int, action: str
) -> None:
    bodies: dict[str, Any] = {
        "freeze": {"freeze_till": "2026-11-22T12:00:00Z"},
        "set_balance": {"united_balance_services_count": 9},
        "set_period": {"period": 1, "period_unit_id": 4},
    }
    api.message(
        "POST",
        path_to(action, membership_id, chain_id),
        bodies.get(action),
        status=404,
    )


def test_the_search_for_an_event_omits_frozen_memberships(api: Api) -> None:
    found = api("GET", path_of("search_memberships_for_event", 37532, 9001) + "?event_id=1")
    assert set(found) == {"data", "included"}
    assert [row["id"] for row in found["data"]] == ["123", "124"]
    assert found["data"][1]["attributes"] == {"number": "208867", "balance": 4}
    titles = [row["attributes"]["title"] for row in found["included"]]
    assert titles == ["Yoga 10 visits", "Massage, five visits"]


def test_a_membership_covers_as_many_days_as_it_has_visits(api: Api) -> None:
    path = path_of("check_memberships_for_event", 37532, 9001, 124)
    path += "?event_id=1&schedule_day_ids=1,2,3,4,5"
    checked = api("GET", path)["data"]["attributes"]
    assert checked["can_book_all_days"] is False
    assert checked["bookable_day_ids"] == [1, 2, 3, 4]
    assert checked["available_visits"] == 4


def test_checking_another_clients_membership_is_a_404(api: Api, sandbox: Sandbox) -> None:
    path = path_of("check_memberships_for_event", 37532, 1, 124)
    api.message("GET", f"{path}?event_id=1&schedule_day_ids=1", status=404)
    assert sandbox.received[-1].operation == "check_memberships_for_event"


def test_a_freeze_may_use_up_the_limit(api: Api) -> None:
    api.data("POST", path_to("freeze"), {"freeze_till": "2027-01-19T12:00:00Z"})
    assert one(api, 123)["freeze_period"] == 60


def test_a_freeze_starts_now_at_the_earliest(api: Api) -> None:
    errors = api.errors("POST", path_to("freeze"), {"freeze_till": "2026-11-20T12:00:00Z"})
    assert errors == {"freeze_till": ["must lie in the future"]}
    api.data("POST", path_to("freeze"), {"freeze_till": "2026-11-20T12:00:01Z"})
    assert one(api, 123)["freeze_period"] == 1


def test_a_refused_freeze_says_why(api: Api) -> None:
    body = {"freeze_till": "2026-11-22T12:00:00Z"}
    for membership_id, reason in ((124, "its type forbids it"), (125, "is frozen already")):
        message = api.message("POST", path_to("freeze", membership_id), body, status=400)
        assert reason in message


@pytest.mark.parametrize("period", [1, 1000])
def test_the_shortest_and_the_longest_period(api: Api, period: int) -> None:
    body = {"period": period, "period_unit_id": 1}
    assert api.data("POST", path_to("set_period"), body)["period"] == period


def test_a_period_above_1000_is_a_422(api: Api) -> None:
    api.errors("POST", path_to("set_period"), {"period": 1001, "period_unit_id": 1})


def test_a_membership_covers_all_days_while_it_has_visits(api: Api) -> None:
    path = path_of("check_memberships_for_event", 37532, 9001, 124)
    checked = api("GET", f"{path}?event_id=1&schedule_day_ids=1,2,3,4")["data"]["attributes"]
    assert checked["can_book_all_days"] is True
    path = path_of("check_memberships_for_event", 37532, 9001, 125)  # frozen
    checked = api("GET", f"{path}?event_id=1&schedule_day_ids=1")["data"]["attributes"]
    assert (checked["available_visits"], checked["bookable_day_ids"]) == (0, [])
    path = path_of("check_memberships_for_event", 37532, 9001, 123)
    checked = api("GET", f"{path}?event_id=1&schedule_day_ids=1")["data"]["attributes"]
    assert checked["available_visits"] == 13


def test_the_chains_list_includes_the_ends_of_its_period(api: Api) -> None:
    created = one(api, 123)["created_date"].replace("+00:00", "Z")
    query = f"created_after={created}&created_before={created}"
    assert 123 in [row["id"] for row in api("GET", f"{CHAIN}?{query}")[0]["data"]]
    assert api("GET", f"{CHAIN}?created_before=2020-01-01T00:00:00Z")[0]["meta"]["count"] == 0
