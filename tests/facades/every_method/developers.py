"""Webhooks, the marketplace, telephony and reference data."""

from __future__ import annotations

from datetime import UTC, date, datetime

from altegio.models import (
    CallDirection,
    CallStatus,
    MarketplaceChannel,
    MarketplacePaymentReport,
    WebhookSettingsUpdate,
)
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

TOKEN = "11111111-2222-3333-4444-555555555555"
URL = "https://example.com/hook"
PAYMENT = MarketplacePaymentReport(
    location_id=ids.LOCATION,
    application_id=ids.APPLICATION,
    currency_iso="EUR",
    amount=99.5,
    paid_at=datetime.fromisoformat("2026-11-01 10:10:00"),
    period_from=datetime.fromisoformat("2026-11-01"),
    period_to=datetime.fromisoformat("2026-11-30"),
)
SETTINGS = WebhookSettingsUpdate(urls=[URL, f"{URL}/2"], is_active=False)
DAY = date(2026, 11, 20)
APPLICATION, LOCATION = ids.APPLICATION, ids.LOCATION

CALLS: dict[str, SampleCall] = {
    "location.webhooks.get": lambda c: c.location(LOCATION).webhooks.get(),
    "location.webhooks.replace": lambda c: c.location(LOCATION).webhooks.replace(SETTINGS),
    "location.webhooks.add": lambda c: c.location(LOCATION).webhooks.add(URL, kinds=["clients"]),
    "location.webhooks.remove": (
        lambda c: c.location(LOCATION).webhooks.replace(SETTINGS),
        lambda c: c.location(LOCATION).webhooks.remove(URL),
    ),
    "location.webhooks.switch": (
        lambda c: c.location(LOCATION).webhooks.replace(SETTINGS),
        lambda c: c.location(LOCATION).webhooks.switch(on=["clients"], off=["products"]),
    ),
    "marketplace.list_locations": lambda c: c.marketplace.list_locations(APPLICATION),
    "marketplace.list_tariffs": lambda c: c.marketplace.list_tariffs(APPLICATION),
    "marketplace.get_installation": (
        lambda c: c.marketplace.get_installation(APPLICATION, LOCATION)
    ),
    "marketplace.confirm_installation": (
        lambda c: c.marketplace.confirm_installation(APPLICATION, ids.SECOND_LOCATION)
    ),
    "marketplace.confirm_installation_and_return": (
        lambda c: c.marketplace.confirm_installation_and_return(APPLICATION, ids.SECOND_LOCATION)
    ),
    "marketplace.report_payment": lambda c: c.marketplace.report_payment(PAYMENT),
    "marketplace.report_refund": lambda c: c.marketplace.report_refund(ids.MARKETPLACE_PAYMENT),
    "marketplace.add_discount": (
        lambda c: c.marketplace.add_discount(APPLICATION, [LOCATION], discount=15.5)
    ),
    "marketplace.create_payment_link": (
        lambda c: c.marketplace.create_payment_link(APPLICATION, LOCATION, discount=15.5)
    ),
    "marketplace.switch_channel": (
        lambda c: c.marketplace.switch_channel(
            APPLICATION, LOCATION, channel=MarketplaceChannel.WHATSAPP, is_available=True
        )
    ),
    "marketplace.set_sender_names": (
        lambda c: c.marketplace.set_sender_names(APPLICATION, LOCATION, names=["Salon"])
    ),
    "marketplace.uninstall": lambda c: c.marketplace.uninstall(APPLICATION, LOCATION),
    "telephony.enable": lambda c: c.telephony.enable(TOKEN),
    "telephony.disable": lambda c: c.telephony.disable(TOKEN),
    "telephony.announce_call": (
        lambda c: c.telephony.announce_call(
            TOKEN, caller_phone="+13155550100", called_phone="+13155550199"
        )
    ),
    "telephony.report_call": (
        lambda c: c.telephony.report_call(
            TOKEN,
            direction=CallDirection.INCOMING,
            caller_phone="+13155550100",
            called_phone="+13155550199",
            status=CallStatus.SUCCESS,
            started_at=datetime(2026, 11, 20, 12, tzinfo=UTC),
            duration=90,
        )
    ),
    "location.phone_calls.list": (
        lambda c: c.location(LOCATION).phone_calls.list(start_date=DAY, end_date=DAY)
    ),
    "countries.list": lambda c: c.countries.list(),
    "cities.list": lambda c: c.cities.list(country_id=7, location_id=LOCATION),
    "business_groups.list": lambda c: c.business_groups.list(),
}
