from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class DocumentLocation(
    Answer,
    kw_only=True,
    rename={
        "allow_delete_appointment": "allow_delete_record",
        "allow_change_appointment": "allow_change_record",
    },
):
    """Document location."""

    #: location ID
    id: int | None = None
    title: str | None = None
    #: name shown outside the system
    public_title: str | None = None
    business_group_id: int | None = None
    business_type_id: int | None = None
    country_id: int | None = None
    city_id: int | None = None
    timezone: int | None = None
    timezone_name: str | None = None
    address: str | None = None
    coordinate_lat: int | float | None = None
    coordinate_lon: int | float | None = None
    #: path of the logo image
    logo: str | None = None
    zip: str | None = None
    phone: str | None = None
    phones: list[str] | None = None
    site: str | None = None
    #: whether appointments may be deleted
    allow_delete_appointment: bool | None = None
    #: whether appointments may be changed
    allow_change_appointment: bool | None = None
