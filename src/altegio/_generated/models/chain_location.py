from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ChainLocation(
    Answer,
    kw_only=True,
    rename={
        "allow_delete_appointment": "allow_delete_record",
        "allow_change_appointment": "allow_change_record",
    },
):
    """Chain location."""

    id: int | None = None
    title: str | None = None
    public_title: str | None = None
    business_group_id: int | None = None
    business_type_id: int | None = None
    country_id: int | None = None
    city_id: int | None = None
    #: timezone id
    timezone: int | None = None
    timezone_name: str | None = None
    address: str | None = None
    #: currency code
    currency_short_title: str | None = None
    coordinate_lat: int | float | None = None
    coordinate_lon: int | float | None = None
    #: image URL
    logo: str | None = None
    zip: str | None = None
    phone: str | None = None
    phones: list[str] | None = None
    #: website URL
    site: str | None = None
    allow_delete_appointment: bool | None = None
    allow_change_appointment: bool | None = None
