"""Memberships of a chain, of a location's client and of the user."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio import Period, PeriodUnit
from tests.paths import request_to, served_path

if TYPE_CHECKING:
    from altegio.sandbox import Sandbox
    from tests.worlds import ClientInAnyWorld

CHAIN, LOCATION, CLIENT = 706028, 37532, 9001
YOGA, MASSAGE, FROZEN = 123, 124, 125  # separate balances, a unified one, separate and frozen
LONG_AGO, FAR_OFF = datetime(2020, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def in_days(count: int) -> datetime:
    return datetime.now(UTC).replace(microsecond=0) + timedelta(days=count)


# --- a chain's list


def test_list_by_ids_returns_memberships(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.chain(CHAIN).memberships.list(ids=[YOGA, FROZEN]))
    assert [type(membership) for membership in found] == [altegio.models.Membership] * 2
    assert [membership.id for membership in found] == [YOGA, FROZEN]


def test_list_sends_ids_joined_by_commas(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).memberships.list(ids=(YOGA, FROZEN), page_size=50))
    first = client.sandbox.received[0]
    assert (first.method, first.path) == request_to("get_membership_list", CHAIN)
    assert first.query == {"abonements_ids": "123,125", "page": "1", "count": "50"}


def test_list_sends_instants_with_their_offset(client: ClientInAnyWorld) -> None:
    after = datetime(2026, 1, 31, 8, 30, tzinfo=timezone(timedelta(hours=-5)))
    client.call(
        lambda c: c.chain(CHAIN).memberships.list(created_after=after, created_before=FAR_OFF)
    )
    assert client.sandbox.received[0].query == {
        "created_after": "2026-01-31T08:30:00-05:00",
        "created_before": "2100-01-01T00:00:00+00:00",
        "page": "1",
    }


def test_list_by_ids_takes_one_instant_alone(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).memberships.list(ids=[YOGA], created_after=LONG_AGO))
    assert set(client.sandbox.received[0].query) == {"abonements_ids", "created_after", "page"}


def test_list_reads_every_page(client: ClientInAnyWorld) -> None:
    found = client.call(
        lambda c: c.chain(CHAIN).memberships.list(
            created_after=LONG_AGO, created_before=FAR_OFF, page_size=2
        )
    )
    assert [membership.id for membership in found] == [YOGA, MASSAGE, FROZEN]


def test_list_reads_a_memberships_parts(client: ClientInAnyWorld) -> None:
    (frozen,) = client.call(lambda c: c.chain(CHAIN).memberships.list(ids=[FROZEN]))
    assert frozen.is_frozen is True
    assert frozen.period_unit_id is PeriodUnit.MONTH
    assert isinstance(frozen.expires_at, datetime)
    assert frozen.type is not None
    assert frozen.type.title == "Yoga 10 visits"
    assert frozen.balance_container is not None
    assert frozen.balance_container.links is not None
    assert [link.count for link in frozen.balance_container.links] == [10, 3]


@pytest.mark.parametrize(
    "filters", [{}, {"created_after": LONG_AGO}, {"created_before": FAR_OFF}], ids=str
)
def test_list_refuses_to_list_without_a_filter(
    client: ClientInAnyWorld, filters: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match="ids=… or both created_after=… and created_before=…"):
        client.call(lambda c: c.chain(CHAIN).memberships.list(**filters))


def test_list_refuses_an_empty_list_of_ids(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^ids must"):
        client.call(lambda c: c.chain(CHAIN).memberships.list(ids=[]))


@pytest.mark.parametrize("naive", ["created_after", "created_before"])
def test_list_refuses_a_naive_datetime(client: ClientInAnyWorld, naive: str) -> None:
    span: dict[str, Any] = {"created_after": LONG_AGO, "created_before": FAR_OFF}
    span[naive] = span[naive].replace(tzinfo=None)
    with pytest.raises(ValueError, match=f"^{naive} must say its time zone"):
        client.call(lambda c: c.chain(CHAIN).memberships.list(**span))


def test_list_refuses_a_period_that_ends_before_it_starts(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match="created_after must not be later"):
        client.call(
            lambda c: c.chain(CHAIN).memberships.list(
                created_after=FAR_OFF, created_before=LONG_AGO
            )
        )


def test_list_of_an_unknown_chain_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(1).memberships.list(ids=[YOGA]))


# --- freeze and unfreeze


def test_freeze_returns_the_frozen_membership(client: ClientInAnyWorld) -> None:
    until = in_days(10)
    membership = client.call(lambda c: c.chain(CHAIN).memberships.freeze(YOGA, until=until))
    assert isinstance(membership, altegio.models.Membership)
    assert (membership.id, membership.is_frozen) == (YOGA, True)
    assert membership.frozen_until == until


def test_freeze_sends_the_instant_with_its_offset(client: ClientInAnyWorld) -> None:
    until = in_days(10).astimezone(timezone(timedelta(hours=-4)))
    client.call(lambda c: c.chain(CHAIN).memberships.freeze(YOGA, until=until))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_memberships_freeze", CHAIN, 123
    )
    assert client.sent.json == {"freeze_till": until.isoformat()}


def test_freeze_refuses_a_naive_datetime(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^until must say its time zone"):
        client.call(
            lambda c: c.chain(CHAIN).memberships.freeze(YOGA, until=datetime(2026, 12, 31))  # noqa: DTZ001
        )
    assert client.sandbox.received == []


def test_freeze_refuses_a_date(client: ClientInAnyWorld) -> None:
    until: Any = date(2026, 12, 31)
    with pytest.raises(TypeError, match=r"^until must be a datetime, got date"):
        client.call(lambda c: c.chain(CHAIN).memberships.freeze(YOGA, until=until))


def test_a_freeze_beyond_the_limit_names_the_field(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.UnprocessableEntityError) as caught:
        client.call(lambda c: c.chain(CHAIN).memberships.freeze(YOGA, until=in_days(61)))
    assert list(caught.value.errors) == ["freeze_till"]


def test_a_freeze_that_the_type_forbids_is_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises((altegio.BadRequestError, altegio.UnprocessableEntityError)):
        client.call(lambda c: c.chain(CHAIN).memberships.freeze(MASSAGE, until=in_days(1)))


def test_freezing_an_unknown_membership_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(CHAIN).memberships.freeze(1, until=in_days(1)))


def test_freezing_without_permissions_is_denied(client: ClientInAnyWorld, sandbox: Sandbox) -> None:
    sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(lambda c: c.chain(CHAIN).memberships.freeze(YOGA, until=in_days(1)))


def test_unfreeze_returns_the_membership(client: ClientInAnyWorld) -> None:
    membership = client.call(lambda c: c.chain(CHAIN).memberships.unfreeze(FROZEN))
    assert isinstance(membership, altegio.models.Membership)
    assert (membership.id, membership.is_frozen) == (FROZEN, False)


def test_unfreeze_sends_no_body(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).memberships.unfreeze(FROZEN))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_memberships_unfreeze", CHAIN, 125
    )
    assert client.sent.json is None


def test_an_id_with_a_fraction_is_refused(client: ClientInAnyWorld) -> None:
    fraction: Any = 1.5
    with pytest.raises(TypeError, match=r"^membership_id must be an integer, got 1\.5"):
        client.call(lambda c: c.chain(CHAIN).memberships.unfreeze(fraction))
    assert client.sandbox.received == []


def test_unfreezing_a_membership_that_is_not_frozen_is_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises((altegio.BadRequestError, altegio.UnprocessableEntityError)):
        client.call(lambda c: c.chain(CHAIN).memberships.unfreeze(YOGA))


# --- balance


def test_set_balance_sets_a_unified_balance(client: ClientInAnyWorld) -> None:
    membership = client.call(lambda c: c.chain(CHAIN).memberships.set_balance(MASSAGE, visits=8))
    assert client.sent.path == served_path("chain_loyalty_memberships_set_balance", CHAIN, 124)
    assert client.sent.json == {"united_balance_services_count": 8}
    assert membership.unified_balance_visits == 8


def test_set_balance_sends_zero_visits(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).memberships.set_balance(MASSAGE, visits=0))
    assert client.sent.json == {"united_balance_services_count": 0}


def test_set_balance_sets_separate_balances(client: ClientInAnyWorld) -> None:
    services = {13160808: 7, 13160809: 0}
    membership = client.call(
        lambda c: c.chain(CHAIN).memberships.set_balance(YOGA, services=services)
    )
    assert client.sent.json == {
        "services_balance_count": [
            {"service_id": 13160808, "balance": 7},
            {"service_id": 13160809, "balance": 0},
        ]
    }
    assert membership.id == YOGA


def test_a_set_balance_can_be_read(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(CHAIN).memberships.set_balance(YOGA, services={13160808: 7}))
    (found,) = client.call(lambda c: c.chain(CHAIN).memberships.list(ids=[YOGA]))
    assert found.balance_container is not None
    assert [link.count for link in found.balance_container.links or []] == [7, 3]


def test_set_balance_requires_a_balance(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match="visits=… or services=…, got neither"):
        client.call(lambda c: c.chain(CHAIN).memberships.set_balance(YOGA))
    assert client.sandbox.received == []


def test_set_balance_sends_both_kinds_of_balance(client: ClientInAnyWorld) -> None:
    services = {13160808: 5, 13160809: 3}
    client.call(
        lambda c: c.chain(CHAIN).memberships.set_balance(YOGA, visits=10, services=services)
    )
    assert client.sent.json == {
        "united_balance_services_count": 10,
        "services_balance_count": [
            {"service_id": 13160808, "balance": 5},
            {"service_id": 13160809, "balance": 3},
        ],
    }


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"visits": -1}, "visits must not be negative"),
        ({"services": {}}, "services must name at least one"),
        ({"services": {13160808: -1}}, r"services\[13160808\] must not be negative"),
    ],
    ids=str,
)
def test_set_balance_refuses_an_invalid_balance(
    client: ClientInAnyWorld, given: dict[str, Any], named: str
) -> None:
    with pytest.raises(ValueError, match=f"^{named}"):
        client.call(lambda c: c.chain(CHAIN).memberships.set_balance(YOGA, **given))
    assert client.sandbox.received == []


@pytest.mark.parametrize("visits", [True, 2.5, "5"])
def test_set_balance_refuses_fractions_of_visits(client: ClientInAnyWorld, visits: Any) -> None:
    with pytest.raises(TypeError, match=r"^visits must be an integer"):
        client.call(lambda c: c.chain(CHAIN).memberships.set_balance(MASSAGE, visits=visits))


def test_a_balance_of_the_other_kind_is_unprocessable(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.UnprocessableEntityError) as caught:
        client.call(lambda c: c.chain(CHAIN).memberships.set_balance(YOGA, visits=3))
    assert list(caught.value.errors) == ["services_balance_count"]


# --- validity


def test_set_period_returns_the_membership_with_its_period(client: ClientInAnyWorld) -> None:
    period = Period(1, PeriodUnit.YEAR)
    membership = client.call(lambda c: c.chain(CHAIN).memberships.set_period(YOGA, period))
    assert (membership.period, membership.period_unit_id) == (1, PeriodUnit.YEAR)


def test_set_period_sends_number_and_unit(client: ClientInAnyWorld) -> None:
    period = Period(3, PeriodUnit.MONTH)
    client.call(lambda c: c.chain(CHAIN).memberships.set_period(YOGA, period))
    assert (client.sent.method, client.sent.path) == request_to(
        "chain_loyalty_memberships_set_period", CHAIN, 123
    )
    assert client.sent.json == {"period": 3, "period_unit_id": 3}


def test_set_period_refuses_an_empty_period(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^period must be at least one unit long, got 0 days"):
        client.call(
            lambda c: c.chain(CHAIN).memberships.set_period(YOGA, Period(0, PeriodUnit.DAY))
        )
    assert client.sandbox.received == []


def test_set_period_refuses_a_bare_number(client: ClientInAnyWorld) -> None:
    months: Any = 3
    with pytest.raises(TypeError, match=r"^period must be a Period, got int"):
        client.call(lambda c: c.chain(CHAIN).memberships.set_period(YOGA, months))


def test_an_unprocessable_period_names_the_field(
    client: ClientInAnyWorld, sandbox: Sandbox
) -> None:
    errors = {"message": "Validation failed", "errors": {"period": ["is too long"]}}
    sandbox.answer_next(422, json={"success": False, "data": None, "meta": errors})
    with pytest.raises(altegio.UnprocessableEntityError) as caught:
        client.call(
            lambda c: c.chain(CHAIN).memberships.set_period(YOGA, Period(999, PeriodUnit.YEAR))
        )
    assert caught.value.errors == {"period": ["is too long"]}


# --- a location's client


@pytest.mark.parametrize("phone", ["13155550100", "+13155550100", "+1 (315) 555-01-00"])
def test_a_clients_memberships_are_found_by_phone(client: ClientInAnyWorld, phone: str) -> None:
    found = client.call(lambda c: c.location(LOCATION).memberships.list(phone=phone))
    assert client.sent.path == served_path("get_client_memberships")
    assert client.sent.query == {"company_id": "37532", "phone": "13155550100"}
    assert [membership.id for membership in found] == [YOGA, MASSAGE, FROZEN]


def test_an_unknown_phone_has_no_memberships(client: ClientInAnyWorld) -> None:
    assert client.call(lambda c: c.location(LOCATION).memberships.list(phone="13155550999")) == []


@pytest.mark.parametrize("phone", ["", "anna@example.com", "+"])
def test_an_invalid_phone_number_is_refused(client: ClientInAnyWorld, phone: str) -> None:
    with pytest.raises(ValueError, match=r"^phone must"):
        client.call(lambda c: c.location(LOCATION).memberships.list(phone=phone))
    assert client.sandbox.received == []


def test_search_for_event_returns_usable_memberships(client: ClientInAnyWorld) -> None:
    found = client.call(
        lambda c: c.location(LOCATION).memberships.search_for_event(CLIENT, event_id=77)
    )
    assert isinstance(found, altegio.models.EventMemberships)
    assert [item.id for item in found.data or []] == ["123", "124"]
    assert found.data is not None
    assert found.data[0].attributes is not None
    assert found.data[0].attributes.balance == 13


def test_search_for_event_sends_the_event(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(LOCATION).memberships.search_for_event(CLIENT, event_id=77))
    assert client.sent.path == served_path("search_memberships_for_event", 37532, 9001)
    assert client.sent.query == {"event_id": "77"}


def test_search_for_an_unknown_client_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.location(LOCATION).memberships.search_for_event(1, event_id=77))


def test_check_for_event_says_which_days_can_be_booked(client: ClientInAnyWorld) -> None:
    days = [1, 2, 3, 4, 5]
    checked = client.call(
        lambda c: c.location(LOCATION).memberships.check_for_event(
            CLIENT, MASSAGE, event_id=77, schedule_day_ids=days
        )
    )
    assert isinstance(checked, altegio.models.EventMembershipCheck)
    assert checked.data is not None
    assert checked.data.attributes is not None
    assert checked.data.attributes.available_visits == 4
    assert checked.data.attributes.can_book_all_days is False
    assert checked.data.attributes.bookable_day_ids == [1, 2, 3, 4]


def test_check_for_event_joins_the_days_by_commas(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(LOCATION).memberships.check_for_event(
            CLIENT, MASSAGE, event_id=77, schedule_day_ids=(5, 6)
        )
    )
    assert client.sent.path == served_path("check_memberships_for_event", 37532, 9001, 124)
    assert client.sent.query == {"event_id": "77", "schedule_day_ids": "5,6"}


def test_check_for_event_requires_a_day(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^schedule_day_ids must"):
        client.call(
            lambda c: c.location(LOCATION).memberships.check_for_event(
                CLIENT, MASSAGE, event_id=77, schedule_day_ids=[]
            )
        )
    assert client.sandbox.received == []


def test_checking_an_unknown_membership_is_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(
            lambda c: c.location(LOCATION).memberships.check_for_event(
                CLIENT, 1, event_id=77, schedule_day_ids=[5]
            )
        )


# --- the user's own


def test_the_users_memberships_are_listed(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.user.memberships.list(LOCATION))
    assert client.sent.path == served_path("get_user_memberships")
    assert client.sent.query == {"company_id": "37532"}
    assert [(type(number), number.id) for number in found] == [
        (altegio.models.Membership, item) for item in (YOGA, MASSAGE, FROZEN)
    ]


def test_a_users_expired_token_is_an_authentication_error(
    client: ClientInAnyWorld, sandbox: Sandbox
) -> None:
    sandbox.answer_next(401)
    with pytest.raises(altegio.AuthenticationError):
        client.call(lambda c: c.user.memberships.list(LOCATION))
