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
    """Book places in an event.

    ``POST /activity/{location_id}/{event_id}/book``
    """
    return Call(_BOOK_EVENT, (location_id, event_id), body=taken(body, "EventBookingCreate"))


_CREATE_ONLINE_BOOKING: Operation[list[models.OnlineBooking]] = Operation(
    "create_online_booking",
    "POST",
    "/book_record/{location_id}",
    answer=lambda: list[models.OnlineBooking],
    access="partner",
)


def create_online_booking(
    location_id: int, *, body: models.OnlineBookingCreate
) -> Call[list[models.OnlineBooking]]:
    """Book one or several appointments.

    Returns one item for each appointment, under the ID that the request gave it.

    ``POST /book_record/{location_id}``
    """
    return Call(_CREATE_ONLINE_BOOKING, (location_id,), body=taken(body, "OnlineBookingCreate"))


_GET_BOOKING_FORM_CONFIG: Operation[models.BookingWidgetConfig] = Operation(
    "get_booking_form_config",
    "GET",
    "/bookform/{booking_widget_id}",
    answer=lambda: models.BookingWidgetConfig,
    access="partner",
    idempotent=True,
)


def get_booking_form_config(booking_widget_id: int) -> Call[models.BookingWidgetConfig]:
    """Get a booking widget's appearance and behaviour.

    The ID is the number in the widget's address, 123 in b123.

    ``GET /bookform/{booking_widget_id}``

    Args:
        booking_widget_id: Number in the widget's address, 123 in b123.
    """
    return Call(_GET_BOOKING_FORM_CONFIG, (booking_widget_id,))


_GET_DATES_AVAILABLE_FOR_BOOKING: Operation[models.BookableDates] = Operation(
    "get_dates_available_for_booking",
    "GET",
    "/book_dates/{location_id}",
    answer=lambda: models.BookableDates,
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
) -> Call[models.BookableDates]:
    """List the days with free slots.

    ``GET /book_dates/{location_id}``

    Args:
        service_ids: Only days on which these services can be booked together.
        team_member_id: 0 for anyone.
        day: Any day of the month to search.
        start_date: First day, together with end_date; both take precedence over day.
        end_date: Last day, together with start_date; both take precedence over day.
    """
    return Call(
        _GET_DATES_AVAILABLE_FOR_BOOKING,
        (location_id,),
        query={
            "service_ids[]": service_ids,
            "staff_id": team_member_id,
            "date": formatted(day, "%Y-%m-%d", "day"),
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
        },
    )


_GET_I18N_OPTIONS: Operation[dict[str, Any]] = Operation(
    "get_i18n_options",
    "GET",
    "/i18n/{language}",
    answer=lambda: dict[str, Any],
    access="partner",
    enveloped=False,
    idempotent=True,
)


def get_i18n_options(language: str) -> Call[dict[str, Any]]:
    """Get the texts of the booking widget in a language.

    ``GET /i18n/{language}``

    Args:
        language: Language code such as en-US or de-DE.
    """
    return Call(_GET_I18N_OPTIONS, (language,))


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
    """List the free slots of the next day that has any.

    ``GET /book_staff_seances/{location_id}/{team_member_id}``

    Args:
        service_ids: Only times at which these services can be booked together.
        day: Day from which to search.
    """
    return Call(
        _GET_NEAREST_TIME_SLOTS,
        (location_id, team_member_id),
        query={"service_ids[]": service_ids, "datetime": formatted(day, "%Y-%m-%d", "day")},
    )


_GET_ONLINE_BOOKING_DETAILS: Operation[models.OnlineAppointment] = Operation(
    "get_online_booking_details",
    "GET",
    "/book_record/{location_id}/{appointment_id}/{appointment_hash}",
    answer=lambda: models.OnlineAppointment,
    access="partner",
    enveloped=False,
    idempotent=True,
    optional_end=True,
)


def get_online_booking_details(
    location_id: int, appointment_id: int, *, appointment_hash: str | Unset | None = UNSET
) -> Call[models.OnlineAppointment]:
    """Get an appointment as its client.

    ``GET /book_record/{location_id}/{appointment_id}/{appointment_hash}``

    Args:
        appointment_hash: Hash in the answer to a booking; not needed if the appointment's client
            has logged in.
    """
    return Call(_GET_ONLINE_BOOKING_DETAILS, (location_id, appointment_id, appointment_hash))


_GET_SERVICES_AVAILABLE_FOR_BOOKING: Operation[models.BookableServices] = Operation(
    "get_services_available_for_booking",
    "GET",
    "/book_services/{location_id}",
    answer=lambda: models.BookableServices,
    access="partner",
    idempotent=True,
)


def get_services_available_for_booking(
    location_id: int,
    *,
    team_member_id: int | Unset | None = UNSET,
    service_ids: list[int] | Unset | None = UNSET,
    slot: str | Unset | None = UNSET,
) -> Call[models.BookableServices]:
    """List the services that clients can book.

    Both lists are sorted by weight, the heaviest first.

    ``GET /book_services/{location_id}``

    Args:
        team_member_id: 0 for anyone.
        service_ids: Services chosen already, to find others that go with them; needs team member
            and time.
        slot: Datetime of a slot; needs the team member.
    """
    return Call(
        _GET_SERVICES_AVAILABLE_FOR_BOOKING,
        (location_id,),
        query={"staff_id": team_member_id, "service_ids[]": service_ids, "datetime": slot},
    )


_GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING: Operation[list[models.BookableTeamMember]] = Operation(
    "get_team_members_available_for_booking",
    "GET",
    "/book_staff/{location_id}",
    answer=lambda: list[models.BookableTeamMember],
    access="partner",
    idempotent=True,
)


def get_team_members_available_for_booking(
    location_id: int,
    *,
    service_ids: list[int] | Unset | None = UNSET,
    slot: str | Unset | None = UNSET,
) -> Call[list[models.BookableTeamMember]]:
    """List the team members whom clients can book.

    They are sorted by weight, the heaviest first.

    ``GET /book_staff/{location_id}``

    Args:
        service_ids: Only team members who perform all of these services.
        slot: Datetime of a slot at which they must be free.
    """
    return Call(
        _GET_TEAM_MEMBERS_AVAILABLE_FOR_BOOKING,
        (location_id,),
        query={"service_ids[]": service_ids, "datetime": slot},
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
    """List the free slots of a day.

    ``GET /book_times/{location_id}/{team_member_id}/{day}``

    Args:
        team_member_id: 0 for anyone.
        service_ids: Only times at which these services can be booked together.
    """
    return Call(
        _GET_TIME_SLOTS_FOR_BOOKING,
        (location_id, team_member_id, formatted(day, "%Y-%m-%d", "day")),
        query={"service_ids[]": service_ids},
    )


_UPDATE_ONLINE_BOOKING_DATETIME: Operation[models.OnlineAppointment] = Operation(
    "update_online_booking_datetime",
    "PUT",
    "/book_record/{location_id}/{appointment_id}",
    answer=lambda: models.OnlineAppointment,
)


def update_online_booking_datetime(
    location_id: int, appointment_id: int, *, body: models.OnlineAppointmentMove
) -> Call[models.OnlineAppointment]:
    """Move an appointment as its client.

    ``PUT /book_record/{location_id}/{appointment_id}``
    """
    return Call(
        _UPDATE_ONLINE_BOOKING_DATETIME,
        (location_id, appointment_id),
        body=taken(body, "OnlineAppointmentMove"),
    )


_VALIDATE_BOOKING_PARAMS: Operation[None] = Operation(
    "validate_booking_params",
    "POST",
    "/book_check/{location_id}",
    access="partner",
    idempotent=True,
)


def validate_booking_params(location_id: int, *, body: models.OnlineBookingCheck) -> Call[None]:
    """Check whether appointments can be booked.

    Books nothing. Fails with the error codes with which a booking would fail.

    ``POST /book_check/{location_id}``
    """
    return Call(_VALIDATE_BOOKING_PARAMS, (location_id,), body=taken(body, "OnlineBookingCheck"))
