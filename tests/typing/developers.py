"""What type checkers know of webhooks, the marketplace and telephony: read by mypy and pyright."""

from __future__ import annotations

from datetime import date
from typing import assert_type

from altegio import Altegio, AsyncAltegio, AsyncPager, Call, Pager, webhooks
from altegio.facades import WebhookKind
from altegio.models import (
    Appointment,
    BusinessGroup,
    City,
    Country,
    Location,
    MarketplaceInstallation,
    MarketplacePaymentLink,
    MarketplaceTariff,
    PhoneCall,
    WebhookAction,
    WebhookSettings,
)

DAY = date(2026, 11, 1)


async def asynchronous(client: AsyncAltegio) -> None:
    receivers = client.location(1).webhooks
    assert_type(await receivers.get(), WebhookSettings)
    assert_type(await receivers.add("https://example.com", kinds=["clients"]), WebhookSettings)
    assert_type(client.marketplace.list_locations(1), AsyncPager[Location])
    assert_type(await client.marketplace.list_tariffs(1), list[MarketplaceTariff])
    assert_type(await client.marketplace.get_installation(1, 2), MarketplaceInstallation)
    assert_type(await client.marketplace.create_payment_link(1, 2), MarketplacePaymentLink)
    assert_type(await client.telephony.enable("token"), None)
    calls = client.location(1).phone_calls.list(start_date=DAY, end_date=DAY)
    assert_type(calls, AsyncPager[PhoneCall])
    assert_type(await client.countries.list(), list[Country])
    assert_type(await client.cities.list(), list[City])
    assert_type(await client.business_groups.list(), list[BusinessGroup])


def synchronous(client: Altegio) -> None:
    receivers = client.location(1).webhooks
    assert_type(receivers.get(), WebhookSettings)
    kinds: list[WebhookKind] = ["clients", "appointments"]
    receivers.add("https://example.com", kinds=kinds)
    receivers.add("https://example.com", kinds=["record"])  # type: ignore[list-item]
    assert_type(client.marketplace.list_locations(1), Pager[Location])
    assert_type(client.marketplace.get_installation(1, 2), MarketplaceInstallation)
    calls = client.location(1).phone_calls.list(start_date=DAY, end_date=DAY)
    assert_type(calls, Pager[PhoneCall])


def events(body: bytes) -> None:
    event = webhooks.parse(body)
    assert_type(event, webhooks.Event)
    assert_type(event.action, WebhookAction)
    if isinstance(event, webhooks.AppointmentEvent):
        assert_type(event.data, Appointment)
        assert_type(event.call, Call[Appointment] | None)
        assert_type(event.resource_id, int)
