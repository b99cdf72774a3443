"""Locations, chains, a partner's calls, and calls without a location."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import (
    DeliveryStatus,
    LocationCreate,
    LocationPart,
    LocationUpdate,
    MessageStatusReport,
    PromotionType,
)
from altegio.sandbox import ids
from tests.paths import served_path

if TYPE_CHECKING:
    from tests.worlds import ClientInAnyWorld


def test_the_users_own_locations_are_listed_by_default(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.locations.list())
    assert [location.id for location in found] == [ids.LOCATION, ids.SECOND_LOCATION]
    assert client.sent.query["my"] == "1"


def test_other_locations_are_listed_by_chain_or_location(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^list\(my=False\) needs chain_id=… or location_id=…"):
        client.call(lambda c: c.locations.list(my=False))
    found = client.call(lambda c: c.locations.list(my=False, chain_id=ids.OTHER_CHAIN))
    assert [location.id for location in found] == [ids.OTHER_LOCATION]


def test_flags_and_parts_of_locations_are_sent_as_documented(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.locations.list(
            is_active=True,
            include_next_slot=False,
            include_chains=True,
            exclude_events=True,
            include=[LocationPart.TEAM_MEMBERS, LocationPart.INVENTORIES],
            page_size=5,
        ).first()
    )
    assert client.sent.query == {
        "my": "1",
        "active": "1",
        "forBooking": "0",
        "show_groups": "1",
        "hide_record_type_activity": "1",
        "include[]": ["staff", "storages"],
        "page": "1",
        "count": "5",
    }


def test_no_parts_of_locations_are_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^include must contain at least one value"):
        client.call(lambda c: c.locations.list(include=[]))


def test_a_location_has_the_name_of_its_zone(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.locations.get(ids.LOCATION, my=True))
    assert (found.id, found.timezone_name) == (ids.LOCATION, "America/New_York")
    assert client.sent.query == {"my": "1"}


def test_a_new_location_can_be_changed_and_deleted(client: ClientInAnyWorld) -> None:
    made = client.call(
        lambda c: c.locations.create(LocationCreate(title="Studio", coordinate_lon=-73.5))
    )
    assert client.sent.json == {"title": "Studio", "coordinate_lot": -73.5}
    changed = client.call(lambda c: c.locations.update(made.id, LocationUpdate(title="Gym")))
    assert (changed.id, changed.title) == (made.id, "Gym")
    assert client.call(lambda c: c.locations.delete(made.id)) is None
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.locations.get(made.id))


def test_chains_have_the_users_permissions(client: ClientInAnyWorld) -> None:
    chain: Any
    (chain,) = client.call(lambda c: c.chains.list())
    assert (chain.id, chain.access.loyalty_access) == (ids.CHAIN, True)
    assert [location.id for location in chain.locations] == [ids.LOCATION, ids.SECOND_LOCATION]


def test_days_of_partner_appointments_are_sent_as_published(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.partner_appointments.list(
            location_id=ids.LOCATION,
            start_date=date(2026, 1, 17),
            end_date=date(2026, 1, 18),
            created_start_date=date(2025, 12, 1),
        ).first()
    )
    assert client.sent.query == {
        "salon_id": str(ids.LOCATION),
        "start_date": "17.01.2026",
        "end_date": "18.01.2026",
        "created_start_date": "01.12.2025",
        "page": "1",
        "editable_length": "100",
    }


def test_a_period_of_partner_appointments_is_checked(client: ClientInAnyWorld) -> None:
    days: Any = {"created_start_date": date(2026, 2, 1), "created_end_date": date(2026, 1, 1)}
    with pytest.raises(ValueError, match=r"^created_start_date must not be later than created_end"):
        client.call(lambda c: c.partner_appointments.list(**days))
    moment: Any = datetime(2026, 1, 1)  # noqa: DTZ001
    with pytest.raises(TypeError, match=r"^start_date must be a date without a time"):
        client.call(lambda c: c.partner_appointments.list(start_date=moment))


def test_a_phone_number_is_sent_as_digits(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.phone_numbers.check("+1 (315) 555-0100"))
    assert isinstance(found.is_valid, bool)
    assert client.sent.path == served_path("phone_number_format_check", "13155550100")


def test_tax_systems_come_with_their_rates(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.tax_systems.list(5))
    assert found[0].vats
    assert client.sent.path == served_path("get_tax_system_list", 5)


def test_message_statuses_are_reported_in_a_list(client: ClientInAnyWorld) -> None:
    report = MessageStatusReport(id="17", status=DeliveryStatus.DELIVERED)
    client.call(lambda c: c.provider_callbacks.report_message_statuses([report]))
    assert client.sent.json == [{"id": "17", "status": 1}]


def test_no_message_statuses_are_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^statuses must contain at least one value"):
        client.call(lambda c: c.provider_callbacks.report_message_statuses([]))


def test_the_result_of_fiscalization_is_sent_unchanged(client: ClientInAnyWorld) -> None:
    result = {"document_id": 5, "anything": [1, 2]}
    client.call(lambda c: c.provider_callbacks.report_fiscalization(result))
    assert client.sent.json == result


def test_the_result_of_fiscalization_is_a_mapping(client: ClientInAnyWorld) -> None:
    bad: Any = [1]
    with pytest.raises(TypeError, match=r"^result must be a Mapping, got list"):
        client.call(lambda c: c.provider_callbacks.report_fiscalization(bad))


def test_the_users_permissions_are_one_model(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.user.permissions.get(ids.LOCATION))
    assert found.clients is not None
    assert client.sent.path == served_path("get_permission_list", ids.LOCATION)


def test_a_locations_promotions_are_filtered_by_type(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).promotions.list(
            promotion_type=PromotionType.DISCOUNT_STATIC, include_first_transaction_date=True
        )
    )
    assert client.sent.query == {"type": "discount_static", "include": "first_transaction_date"}
