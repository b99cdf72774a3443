"""Locations, chains, and calls without a location."""

from __future__ import annotations

from altegio.models import DeliveryStatus, LocationCreate, LocationUpdate, MessageStatusReport
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

STUDIO = LocationCreate(title="Studio", country_id=5, city_id=83, address="2 Main Street")
DELIVERED = MessageStatusReport(id="17", status=DeliveryStatus.DELIVERED)

CALLS: dict[str, SampleCall] = {
    "locations.list": lambda c: c.locations.list(),
    "locations.get": lambda c: c.locations.get(ids.LOCATION),
    "locations.create": lambda c: c.locations.create(STUDIO),
    "locations.update": lambda c: c.locations.update(ids.LOCATION, LocationUpdate(title="Studio")),
    "locations.delete": lambda c: c.locations.delete(ids.SECOND_LOCATION),
    "chains.list": lambda c: c.chains.list(),
    "partner_appointments.list": lambda c: c.partner_appointments.list(location_id=ids.LOCATION),
    "phone_numbers.check": lambda c: c.phone_numbers.check(ids.PHONE),
    "tax_systems.list": lambda c: c.tax_systems.list(5),
    "provider_callbacks.report_message_statuses": (
        lambda c: c.provider_callbacks.report_message_statuses([DELIVERED])
    ),
    "provider_callbacks.report_fiscalization": (
        lambda c: c.provider_callbacks.report_fiscalization({"document_id": ids.DOCUMENT})
    ),
}
