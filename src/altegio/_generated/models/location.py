from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import LocationBookingWidget, LocationPaymentPolicy, LocationSocial, Reference


class Location(
    Answer,
    kw_only=True,
    rename={
        "active_team_member_count": "active_staff_count",
        "booking_widget_group_priority": "bookform_group_priority",
        "location_photos": "company_photos",
        "booking_widgets": "bookforms",
        "allow_delete_appointment": "allow_delete_record",
        "allow_change_appointment": "allow_change_record",
    },
):
    """Location."""

    #: location id
    id: int | None = None
    title: str | None = None
    #: display name shown publicly
    public_title: str | None = None
    #: location category
    short_descr: str | None = None
    #: logo image address
    logo: str | None = None
    #: 1 active, 0 inactive
    active: int | None = None
    phone: str | None = None
    phones: list[str] | None = None
    email: str | None = None
    country_id: int | None = None
    schedule: str | None = None
    #: country name
    country: str | None = None
    city_id: int | None = None
    #: city name
    city: str | None = None
    #: UTC offset in hours
    timezone: int | str | None = None
    timezone_name: str | None = None
    address: str | None = None
    #: latitude
    coordinate_lat: int | float | None = None
    #: longitude
    coordinate_lon: int | float | None = None
    #: booking needs the phone confirmed by SMS
    phone_confirmation: bool | None = None
    #: team members who can be booked
    active_team_member_count: int | None = None
    #: next free slot (ISO 8601), only with forBooking=1
    next_slot: dt.datetime | None = None
    #: iOS app link
    app_ios: str | None = None
    #: Android app link
    app_android: str | None = None
    #: currency abbreviation
    currency_short_title: str | None = None
    reminds_sms_disabled: bool | None = None
    reminds_sms_default: int | None = None
    #: higher values come first in the chain's location list
    group_priority: int | None = None
    #: priority on the booking form
    booking_widget_group_priority: int | None = None
    #: full description as HTML
    description: str | None = None
    #: photo paths
    photos: list[str] | None = None
    #: full photo URLs
    location_photos: list[str] | None = None
    booking_widget_promo: dict[str, Any] | None = None
    zip: str | None = None
    social: LocationSocial | None = None
    #: website
    site: str | None = None
    #: confirm the client's number before push notifications; 0/1 or boolean
    push_notification_phone_confirm: bool | None = None
    #: main chain id
    main_group_id: int | None = None
    #: main chain; an object or an empty array
    main_group: Reference | None = None
    #: every chain of the location; only with show_groups=1
    groups: dict[str, Reference] | None = None
    #: online booking forms (widgets)
    booking_widgets: list[LocationBookingWidget] | None = None
    #: booking form URL; only with bookform_id
    online_sales_form_url: str | None = None
    #: payment policy now in force
    payment_policy: LocationPaymentPolicy | None = None
    #: access rights; only with my=1
    access: dict[str, Any] | None = None
    business_type_id: int | None = None
    business_group_id: int | None = None
    #: whether appointments may be deleted
    allow_delete_appointment: bool | None = None
    #: whether appointments may be changed
    allow_change_appointment: bool | None = None

    def __post_init__(self) -> None:
        if self.booking_widget_promo.__class__ is list:
            self._absent("booking_widget_promo", {})
        if self.social.__class__ is list:
            self._absent("social")
        if self.main_group.__class__ is list:
            self._absent("main_group")
        if self.groups.__class__ is list:
            self._absent("groups", {})
        if self.payment_policy.__class__ is list:
            self._absent("payment_policy")
        if self.access.__class__ is list:
            self._absent("access", {})
