# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'online booking'."""

from __future__ import annotations

import datetime as dt
from typing import Any

from altegio._calls.operation import Call, Operation, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_BOOK_EVENT: Operation[models.EventBooking] = Operation(
    "book_event",
    "POST",
    "/activity/{location_id}/{event_id}/book",
    answer=lambda: models.EventBooking,
    access="partner",
)


def book_event(
    location_id: int, event_id: int, *, body: models.EventBookingCreate
) -> Call[models.EventBooking]:
    """Book places in a group event.

    ``POST /activity/{location_id}/{event_id}/book``
    """
    return Call(_BOOK_EVENT, (location_id, event_id), body=taken(body, "EventBookingCreate"))


_CREATE_ONLINE_BOOKING: Operation[list[models.CreatedBooking]] = Operation(
    "create_online_booking",
    "POST",
    "/book_record/{location_id}",
    answer=lambda: list[models.CreatedBooking],
    access="partner",
)


def create_online_booking(
    location_id: int, *, body: models.BookingCreate
) -> Call[list[models.CreatedBooking]]:
    """Book one or several appointments.

    ``POST /book_record/{location_id}``
    """
    return Call(_CREATE_ONLINE_BOOKING, (location_id,), body=taken(body, "BookingCreate"))


_GET_BOOKING_FORM_CONFIG: Operation[models.BookingWidgetConfig] = Operation(
    "get_booking_form_config",
    "GET",
    "/bookform/{booking_widget_id}",
    answer=lambda: models.BookingWidgetConfig,
    access="partner",
    idempotent=True,
)


def get_booking_form_config(booking_widget_id: int) -> Call[models.BookingWidgetConfig]:
    """Get the settings of a booking widget.

    ``GET /bookform/{booking_widget_id}``
    """
    return Call(_GET_BOOKING_FORM_CONFIG, (booking_widget_id,))


_GET_DATES_AVAILABLE_FOR_BOOKING: Operation[models.BookingDates] = Operation(
    "get_dates_available_for_booking",
    "GET",
    "/book_dates/{location_id}",
    answer=lambda: models.BookingDates,
    access="partner",
    idempotent=True,
)


def get_dates_available_for_booking(
    location_id: int,
    *,
    service_ids: list[int] | Unset | None = UNSET,
    team_member_id: int | Unset | None = UNSET,
    day: dt.date | Unset | None = UNSET,
    start_date: dt.date | Unset | None = UNSET,
    end_date: dt.date | Unset | None = UNSET,
) -> Call[models.BookingDates]:
    """Get the days with free slots.

    ``GET /book_dates/{location_id}``
    """
    return Call(
        _GET_DATES_AVAILABLE_FOR_BOOKING,
        (location_id,),
        query={
            "service_ids[]": service_ids,
            "staff_id": team_member_id,
            "date": day,
            "date_from": start_date,
            "date_to": end_date,
        },
    )


_GET_I18N_OPTIONS: Operation[dict[str, Any]] = Operation(
    "get_i18n_options",
    "GET",
    "/i18n/{lang_code}",
    answer=lambda: dict[str, Any],
    access="partner",
    enveloped=False,
    idempotent=True,
)


def get_i18n_options(lang_code: str) -> Call[dict[str, Any]]:
    """Get the texts of the booking widget in one language.

    ``GET /i18n/{lang_code}``
    """
    return Call(_GET_I18N_OPTIONS, (lang_code,))


_GET_LOCATION_PRIVACY_POLICY: Operation[models.PrivacyPolicy] = Operation(
    "get_location_privacy_policy",
    "GET",
    "/privacy_policy/{location_id}",
    answer=lambda: models.PrivacyPolicy,
    access="partner",
    idempotent=True,
)


def get_location_privacy_policy(location_id: int) -> Call[models.PrivacyPolicy]:
    """Get the privacy policy of a location.

    ``GET /privacy_policy/{location_id}``
    """
    return Call(_GET_LOCATION_PRIVACY_POLICY, (location_id,))


_GET_NEAREST_TIME_SLOTS: Operation[models.NearestSlots] = Operation(
    "get_nearest_time_slots",
    "GET",
    "/book_staff_seances/{location_id}/{team_member_id}",
    answer=lambda: models.NearestSlots,
    access="partner",
    idempotent=True,
)


def get_nearest_time_slots(
    location_id: int,
    team_member_id: int,
    *,
    service_ids: list[int] | Unset | None = UNSET,
    day: dt.date | Unset | None = UNSET,
) -> Call[models.NearestSlots]:
    """Get a team member's next day with free slots.

    ``GET /book_staff_seances/{location_id}/{team_member_id}``
    """
    return Call(
        _GET_NEAREST_TIME_SLOTS,
        (location_id, team_member_id),
        query={"service_ids[]": service_ids, "datetime": day},
    )


_GET_ONLINE_BOOKING_DETAILS: Operation[models.Booking] = Operation(
    "get_online_booking_details",
    "GET",
    "/book_record/{location_id}/{appointment_id}/{appointment_hash}",
    answer=lambda: models.Booking,
    access="partner",
    enveloped=False,
    idempotent=True,
)


def get_online_booking_details(
    location_id: int, appointment_id: int, appointment_hash: str
) -> Call[models.Booking]:
    """Get one booking.

    ``GET /book_record/{location_id}/{appointment_id}/{appointment_hash}``
    """
    return Call(_GET_ONLINE_BOOKING_DETAILS, (location_id, appointment_id, appointment_hash))


_GET_SERVICES_AVAILABLE_FOR_BOOKING: Operation[models.BookingServices] = Operation(
    "get_services_available_for_booking",
    "GET",
    "/book_services/{location_id}",
    answer=lambda: models.BookingServices,
    access="partner",
    idempotent=True,
)


def get_services_available_for_booking(
    location_id: int,
    *,
    team_member_id: int | Unset | None = UNSET,
    starts_at: dt.datetime | Unset | None = UNSET,
    service_ids: list[int] | Unset | None = UNSET,
) -> Call[models.BookingServices]:
    """List the services that can be booked.

    ``GET /book_services/{location_id}``
    """
    return Call(
        _GET_SERVICES_AVAILABLE_FOR_BOOKING,
        (location_id,),
        query={
            "staff_id": team_member_id,
            "datetime": formatted(starts_at, "%Y-%m-%dT%H:%M"),
            "service_ids[]": service_ids,
        },
    )


_GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING: Operation[list[models.BookingTeamMember]] = Operation(
    "get_team_members_available_for_booking",
    "GET",
    "/book_staff/{location_id}",
    answer=lambda: list[models.BookingTeamMember],
    access="partner",
    idempotent=True,
)


def get_team_members_available_for_booking(
    location_id: int,
    *,
    service_ids: list[int] | Unset | None = UNSET,
    starts_at: dt.datetime | Unset | None = UNSET,
) -> Call[list[models.BookingTeamMember]]:
    """List the team members who can be booked.

    ``GET /book_staff/{location_id}``
    """
    return Call(
        _GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING,
        (location_id,),
        query={"service_ids[]": service_ids, "datetime": formatted(starts_at, "%Y-%m-%dT%H:%M")},
    )


_GET_TIME_SLOTS_FOR_BOOKING: Operation[list[models.BookingSlot]] = Operation(
    "get_time_slots_for_booking",
    "GET",
    "/book_times/{location_id}/{team_member_id}/{day}",
    answer=lambda: list[models.BookingSlot],
    access="partner",
    idempotent=True,
)


def get_time_slots_for_booking(
    location_id: int,
    team_member_id: int,
    day: dt.date,
    *,
    service_ids: list[int] | Unset | None = UNSET,
) -> Call[list[models.BookingSlot]]:
    """List the free slots of one day.

    ``GET /book_times/{location_id}/{team_member_id}/{day}``
    """
    return Call(
        _GET_TIME_SLOTS_FOR_BOOKING,
        (location_id, team_member_id, day),
        query={"service_ids[]": service_ids},
    )


_UPDATE_ONLINE_BOOKING_DATETIME: Operation[models.Booking] = Operation(
    "update_online_booking_datetime",
    "PUT",
    "/book_record/{location_id}/{appointment_id}",
    answer=lambda: models.Booking,
)


def update_online_booking_datetime(
    location_id: int, appointment_id: int, *, body: models.BookingUpdate
) -> Call[models.Booking]:
    """Move a booking to another time.

    ``PUT /book_record/{location_id}/{appointment_id}``
    """
    return Call(
        _UPDATE_ONLINE_BOOKING_DATETIME,
        (location_id, appointment_id),
        body=taken(body, "BookingUpdate"),
    )


_VALIDATE_BOOKING_PARAMS: Operation[None] = Operation(
    "validate_booking_params", "POST", "/book_check/{location_id}", access="partner"
)


def validate_booking_params(location_id: int, *, body: models.BookingCheck) -> Call[None]:
    """Check whether appointments can be booked.

    ``POST /book_check/{location_id}``
    """
    return Call(_VALIDATE_BOOKING_PARAMS, (location_id,), body=taken(body, "BookingCheck"))
