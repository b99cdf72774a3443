from __future__ import annotations

from ..._model import Answer


class PartnerAppointmentLocation(
    Answer,
    kw_only=True,
    rename={
        "allow_delete_appointment": "allow_delete_record",
        "allow_change_appointment": "allow_change_record",
    },
):
    """Partner appointment location."""

    id: int | None = None
    title: str | None = None
    public_title: str | None = None
    business_group_id: int | None = None
    business_type_id: int | None = None
    country_id: int | None = None
    city_id: int | None = None
    timezone: str | None = None
    timezone_name: str | None = None
    address: str | None = None
    coordinate_lat: int | float | None = None
    coordinate_lon: int | float | None = None
    logo: str | None = None
    zip: str | None = None
    phone: str | None = None
    phones: list[str] | None = None
    site: str | None = None
    allow_delete_appointment: bool | None = None
    allow_change_appointment: bool | None = None
    country: str | None = None
    city: str | None = None
