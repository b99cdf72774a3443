"""Marketplace: installation, confirmation within 12 hours, payments, uninstallation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from altegio import (
    NotFoundError,
    PermissionDeniedError,
    UnexpectedResponseError,
    UnprocessableEntityError,
    webhooks,
)
from altegio.models import (
    MarketplaceChannel,
    MarketplacePaymentReport,
    MarketplaceStatus,
)
from altegio.sandbox import Sandbox, ids
from tests.worlds import ClientInAnyWorld

APPLICATION, LOCATION, PENDING = ids.APPLICATION, ids.LOCATION, ids.SECOND_LOCATION
PARTNER = "sandbox-partner"
URL = "https://example.com/hook"


@pytest.fixture
def later(client: ClientInAnyWorld) -> Iterator[Callable[[timedelta], None]]:
    """A function that advances the sandbox's clock."""
    clock = client.sandbox.clock

    def pass_time(period: timedelta) -> None:
        client.sandbox._state.clock = lambda: datetime.now(UTC) + period

    yield pass_time
    client.sandbox._state.clock = clock


def status(client: ClientInAnyWorld, location_id: int) -> MarketplaceStatus | None:
    found = client.call(lambda c: c.marketplace.get_installation(APPLICATION, location_id))
    assert found.connection_status is not None
    return found.connection_status.status


def test_an_application_is_connected_confirmed_and_uninstalled(client: ClientInAnyWorld) -> None:
    query = client.sandbox.connect_application(ids.OTHER_LOCATION)
    install = webhooks.parse_install(query, partner_token=PARTNER)
    location_id = install.location_id
    assert status(client, location_id) is MarketplaceStatus.PENDING

    client.call(lambda c: c.marketplace.confirm_installation(APPLICATION, location_id))
    assert status(client, location_id) is MarketplaceStatus.ACTIVE

    listed = client.call(lambda c: c.marketplace.list_locations(APPLICATION))
    assert location_id in [one.id for one in listed]
    client.call(lambda c: c.marketplace.uninstall(APPLICATION, location_id))
    with pytest.raises(NotFoundError):
        status(client, location_id)


def test_an_installation_is_confirmed_within_12_hours(
    client: ClientInAnyWorld, later: Callable[[timedelta], None]
) -> None:
    later(timedelta(hours=12, minutes=1))
    with pytest.raises(UnprocessableEntityError, match="12 hours"):
        client.call(lambda c: c.marketplace.confirm_installation(APPLICATION, PENDING))


def test_an_installation_is_confirmed_once(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.marketplace.confirm_installation_and_return(APPLICATION, PENDING))
    assert status(client, PENDING) is MarketplaceStatus.ACTIVE
    with pytest.raises(UnprocessableEntityError, match="active"):
        client.call(lambda c: c.marketplace.confirm_installation(APPLICATION, PENDING))


def test_a_redirect_is_a_success_and_is_not_followed(client: ClientInAnyWorld) -> None:
    name = "marketplace_notification_settings_redirect_callback"
    to = {"location": "https://example.com/back"}
    client.sandbox.answer_next(301, operation=name, text="", headers=to)
    client.call(lambda c: c.marketplace.confirm_installation_and_return(APPLICATION, PENDING))
    assert [request.operation for request in client.sandbox.received] == [name]


def test_no_other_redirect_is_a_success(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(301, text="", headers={"location": "https://example.com/back"})
    with pytest.raises(UnexpectedResponseError):
        client.call(lambda c: c.marketplace.confirm_installation(APPLICATION, PENDING))


def test_a_confirmation_may_name_receivers_and_a_key(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.marketplace.confirm_installation(
            APPLICATION, PENDING, api_key="key-1", webhook_urls=[URL]
        )
    )
    assert client.sent.json == {
        "salon_id": PENDING,
        "application_id": APPLICATION,
        "api_key": "key-1",
        "webhook_urls": [URL],
    }


def test_the_history_has_the_source_of_each_change(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.marketplace.get_installation(APPLICATION, LOCATION))
    assert found.logs
    assert [(one.status_to, one.source) for one in found.logs] == [
        ("pending", "marketplace"),
        ("active", "partner_api"),
    ]
    assert found.connection_status
    assert isinstance(found.connection_status.created_at, datetime)


def test_a_payment_is_reported_and_refunded(client: ClientInAnyWorld) -> None:
    payment = MarketplacePaymentReport(
        location_id=LOCATION,
        application_id=APPLICATION,
        currency_iso="EUR",
        amount=990.99,
        paid_at=datetime.fromisoformat("2026-11-01 10:10:00"),
        period_from=datetime.fromisoformat("2026-11-01"),
        period_to=datetime.fromisoformat("2026-11-30"),
    )
    reported = client.call(lambda c: c.marketplace.report_payment(payment))
    sent = client.sent.json
    assert (sent["payment_sum"], sent["payment_date"]) == (990.99, "2026-11-01 10:10:00")
    assert (sent["period_from"], sent["period_to"]) == (
        "2026-11-01 00:00:00",
        "2026-11-30 00:00:00",
    )

    payment_id = reported.id
    assert payment_id is not None
    client.call(lambda c: c.marketplace.report_refund(payment_id))
    found = client.call(lambda c: c.marketplace.get_installation(APPLICATION, LOCATION))
    (stored,) = [one for one in found.payments or () if one.id == payment_id]
    assert (stored.amount, stored.is_refunded) == (990.99, True)
    assert stored.paid_at == payment.paid_at


def test_tariffs_have_options(client: ClientInAnyWorld) -> None:
    (tariff,) = client.call(lambda c: c.marketplace.list_tariffs(APPLICATION))
    assert tariff.options
    option = tariff.options[0]
    assert (option.overall_price, option.duration_in_months) == (500, 1)
    assert option.max_team_member_count == 1


def test_a_discount_is_in_the_payment_link(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.marketplace.add_discount(APPLICATION, [LOCATION], discount=15.5))
    assert client.sent.json == {
        "salon_ids": [LOCATION],
        "application_id": APPLICATION,
        "discount": 15.5,
    }
    link = client.call(lambda c: c.marketplace.create_payment_link(APPLICATION, LOCATION))
    assert "discount" not in client.sent.query
    assert "discount=15.5" in (link.url or "")
    client.call(lambda c: c.marketplace.create_payment_link(APPLICATION, LOCATION, discount=20))
    assert client.sent.query["discount"] == "20"


def test_channels_and_sender_names_are_sent_under_their_wire_names(
    client: ClientInAnyWorld,
) -> None:
    client.call(
        lambda c: c.marketplace.switch_channel(
            APPLICATION, LOCATION, channel=MarketplaceChannel.SMS, is_available=False
        )
    )
    assert client.sent.json["channel_slug"] == "sms"
    assert client.sent.json["is_available"] is False
    client.call(
        lambda c: c.marketplace.set_sender_names(APPLICATION, LOCATION, names=["Salon", "SAL"])
    )
    assert client.sent.json["short_names"] == ["Salon", "SAL"]


def test_the_application_of_another_partner_is_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises(PermissionDeniedError):
        client.call(lambda c: c.marketplace.get_installation(1, LOCATION))


@pytest.mark.parametrize(
    ("act", "match"),
    [
        (lambda m: m.confirm_installation(1, 2, api_key=" "), "api_key must not be empty"),
        (lambda m: m.confirm_installation(1, 2, webhook_urls=[]), "at least one"),
        (lambda m: m.confirm_installation(1, 2, webhook_urls=["hook"]), "absolute http"),
        (lambda m: m.add_discount(1, [], discount=5), "at least one"),
        (lambda m: m.add_discount(1, [2], discount=0), "above zero"),
        (lambda m: m.create_payment_link(1, 2, discount=-5), "above zero"),
        (lambda m: m.set_sender_names(1, 2, names=[]), "at least one"),
    ],
)
def test_invalid_arguments_are_not_sent(
    client: ClientInAnyWorld, act: Callable[[Any], Any], match: str
) -> None:
    with pytest.raises(ValueError, match=match):
        client.call(lambda c: act(c.marketplace))
    assert client.sandbox.received == []


def test_connecting_an_unknown_location_is_an_error(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="must be a location"):
        sandbox.connect_application(1)
