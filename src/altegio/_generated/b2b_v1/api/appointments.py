# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'appointments'."""

from __future__ import annotations

import datetime as dt

from altegio._calls.operation import Call, Operation, Paging, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CREATE_APPOINTMENT: Operation[models.Appointment] = Operation(
    "create_appointment", "POST", "/records/{location_id}", answer=lambda: models.Appointment
)


def create_appointment(
    location_id: int, *, body: models.AppointmentInput
) -> Call[models.Appointment]:
    """Create an appointment or group-event booking.

    A normal appointment needs team_member_id, services, client, starts_at and duration; a
    group-event one needs event_id and client, the rest coming from the event. custom_fields is an
    object keyed by field code and needs the rights custom_fields_appointment_values_read_access
    and custom_fields_appointment_values_edit_access.

    ``POST /records/{location_id}``
    """
    return Call(_CREATE_APPOINTMENT, (location_id,), body=taken(body, "AppointmentInput"))


_CREATE_TIMETABLE_CLIENT_SCHEDULE: Operation[models.RecurringBooking] = Operation(
    "create_timetable_client_schedule",
    "POST",
    "/company/{location_id}/schedules/{schedule_id}/client_schedules",
    answer=lambda: models.RecurringBooking,
)


def create_timetable_client_schedule(
    location_id: int, schedule_id: int, *, body: models.RecurringBookingCreate
) -> Call[models.RecurringBooking]:
    """Create a client's recurring appointments.

    Books the client into the event schedule; future appointments are generated automatically.

    ``POST /company/{location_id}/schedules/{schedule_id}/client_schedules``

    Args:
        schedule_id: ID of the event's repetition.
    """
    return Call(
        _CREATE_TIMETABLE_CLIENT_SCHEDULE,
        (location_id, schedule_id),
        body=taken(body, "RecurringBookingCreate"),
    )


_DELETE_APPOINTMENT: Operation[None] = Operation(
    "delete_appointment", "DELETE", "/record/{location_id}/{appointment_id}", enveloped=False
)


def delete_appointment(location_id: int, appointment_id: int) -> Call[None]:
    """Delete an appointment.

    ``DELETE /record/{location_id}/{appointment_id}``
    """
    return Call(_DELETE_APPOINTMENT, (location_id, appointment_id))


_DELETE_TIMETABLE_CLIENT_SCHEDULE: Operation[None] = Operation(
    "delete_timetable_client_schedule",
    "DELETE",
    "/company/{location_id}/schedules/{schedule_id}/client_schedules/{booking_id}",
    enveloped=False,
)


def delete_timetable_client_schedule(
    location_id: int, schedule_id: int, booking_id: int
) -> Call[None]:
    """Remove a client's recurring appointments.

    All future appointments of the series are deleted too.

    ``DELETE /company/{location_id}/schedules/{schedule_id}/client_schedules/{booking_id}``

    Args:
        schedule_id: ID of the event's repetition.
        booking_id: ID of the client's booking of a repeated event.
    """
    return Call(_DELETE_TIMETABLE_CLIENT_SCHEDULE, (location_id, schedule_id, booking_id))


_GET_APPOINTMENT: Operation[models.Appointment] = Operation(
    "get_appointment",
    "GET",
    "/record/{location_id}/{appointment_id}",
    answer=lambda: models.Appointment,
    idempotent=True,
)


def get_appointment(
    location_id: int,
    appointment_id: int,
    *,
    include_consumables: bool | Unset | None = UNSET,
    include_financial_transactions: bool | Unset | None = UNSET,
) -> Call[models.Appointment]:
    """Get one appointment.

    ``GET /record/{location_id}/{appointment_id}``

    Args:
        include_consumables: Add the consumables.
        include_financial_transactions: Add the financial transactions.
    """
    return Call(
        _GET_APPOINTMENT,
        (location_id, appointment_id),
        query={
            "include_consumables": formatted(include_consumables, "0/1", "include_consumables"),
            "include_finance_transactions": formatted(
                include_financial_transactions, "0/1", "include_financial_transactions"
            ),
        },
    )


_GET_APPOINTMENT_LIST: Operation[list[models.Appointment]] = Operation(
    "get_appointment_list",
    "GET",
    "/records/{location_id}",
    answer=lambda: list[models.Appointment],
    paging=Paging("query", "page", "count", 200),
    idempotent=True,
)


def get_appointment_list(
    location_id: int,
    *,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    team_member_id: int | Unset | None = UNSET,
    client_id: int | Unset | None = UNSET,
    created_user_id: int | Unset | None = UNSET,
    start_date: dt.date | Unset | None = UNSET,
    end_date: dt.date | Unset | None = UNSET,
    created_start_date: dt.date | Unset | None = UNSET,
    created_end_date: dt.date | Unset | None = UNSET,
    changed_after: dt.datetime | Unset | None = UNSET,
    changed_before: dt.datetime | Unset | None = UNSET,
    include_consumables: bool | Unset | None = UNSET,
    include_financial_transactions: bool | Unset | None = UNSET,
    include_deleted: bool | Unset | None = UNSET,
) -> Call[list[models.Appointment]]:
    """List appointments of a location.

    A page may be shorter than asked for before the last one; total_count in meta is the number of
    all appointments. Changes since a point in time are found with changed_after and
    changed_before.

    ``GET /records/{location_id}``

    Args:
        page: Page number, from 1.
        page_size: Appointments per page.
        created_user_id: User who created the appointment.
        start_date: First date of appointments, inclusive.
        end_date: Last date of appointments, inclusive.
        created_start_date: First creation date, inclusive.
        created_end_date: Last creation date, inclusive.
        changed_after: Created or changed after this date and time.
        changed_before: Created or changed before this date and time.
        include_consumables: Add the consumables to each appointment.
        include_financial_transactions: Add the financial transactions to each appointment.
        include_deleted: List deleted appointments too.
    """
    return Call(
        _GET_APPOINTMENT_LIST,
        (location_id,),
        query={
            "page": page,
            "count": page_size,
            "team_member_id": team_member_id,
            "client_id": client_id,
            "created_user_id": created_user_id,
            "start_date": formatted(start_date, "%Y-%m-%d", "start_date"),
            "end_date": formatted(end_date, "%Y-%m-%d", "end_date"),
            "c_start_date": formatted(created_start_date, "%Y-%m-%d", "created_start_date"),
            "c_end_date": formatted(created_end_date, "%Y-%m-%d", "created_end_date"),
            "changed_after": formatted(changed_after, "%Y-%m-%dT%H:%M:%S", "changed_after"),
            "changed_before": formatted(changed_before, "%Y-%m-%dT%H:%M:%S", "changed_before"),
            "include_consumables": formatted(include_consumables, "0/1", "include_consumables"),
            "include_finance_transactions": formatted(
                include_financial_transactions, "0/1", "include_financial_transactions"
            ),
            "with_deleted": formatted(include_deleted, "0/1", "include_deleted"),
        },
    )


_GET_COMMENTS: Operation[list[models.Review]] = Operation(
    "get_comments",
    "GET",
    "/comments/{location_id}",
    answer=lambda: list[models.Review],
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


def get_comments(
    location_id: int,
    *,
    start_date: dt.date | Unset | None = UNSET,
    end_date: dt.date | Unset | None = UNSET,
    team_member_id: int | Unset | None = UNSET,
    rating: int | float | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.Review]]:
    """List reviews of a location.

    A review's type is TEAM_MEMBER (with a team_member_id) or LOCATION; rating runs from 1 to 5.
    appointment_id is non-zero only if the review came through the link sent after a visit.

    ``GET /comments/{location_id}``

    Args:
        start_date: First day to include, ISO 8601, e.g. 2026-09-30.
        end_date: Last day to include, ISO 8601, e.g. 2026-09-30.
        rating: Keep only reviews with this rating.
        page: Page number, from 1.
        page_size: Reviews per page.
    """
    return Call(
        _GET_COMMENTS,
        (location_id,),
        query={
            "start_date": formatted(start_date, "%Y-%m-%d", "start_date"),
            "end_date": formatted(end_date, "%Y-%m-%d", "end_date"),
            "team_member_id": team_member_id,
            "rating": rating,
            "page": page,
            "count": page_size,
        },
    )


_GET_PARTNER_APPOINTMENT_LIST: Operation[list[models.Appointment]] = Operation(
    "get_partner_appointment_list",
    "GET",
    "/records/partner",
    answer=lambda: list[models.Appointment],
    paging=Paging("query", "page", "editable_length", 100),
    idempotent=True,
)


def get_partner_appointment_list(
    *,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    location_id: int | Unset | None = UNSET,
    start_date: dt.date | Unset | None = UNSET,
    end_date: dt.date | Unset | None = UNSET,
    created_start_date: dt.date | Unset | None = UNSET,
    created_end_date: dt.date | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[models.Appointment]]:
    """List appointments made through the partner.

    ``GET /records/partner``

    Args:
        page: Page number, from 1.
        page_size: Appointments per page, at most 100.
        location_id: Location ID.
        start_date: First date of visits, inclusive.
        end_date: Last date of visits, inclusive.
        created_start_date: First creation date, inclusive.
        created_end_date: Last creation date, inclusive.
        user_id: User who created the appointment.
    """
    return Call(
        _GET_PARTNER_APPOINTMENT_LIST,
        query={
            "page": page,
            "editable_length": page_size,
            "salon_id": location_id,
            "start_date": formatted(start_date, "%d.%m.%Y", "start_date"),
            "end_date": formatted(end_date, "%d.%m.%Y", "end_date"),
            "created_start_date": formatted(created_start_date, "%d.%m.%Y", "created_start_date"),
            "created_end_date": formatted(created_end_date, "%d.%m.%Y", "created_end_date"),
            "user_id": user_id,
        },
    )


_GET_VISIT: Operation[models.Visit] = Operation(
    "get_visit", "GET", "/visits/{visit_id}", answer=lambda: models.Visit, idempotent=True
)


def get_visit(visit_id: int) -> Call[models.Visit]:
    """Get one visit.

    ``GET /visits/{visit_id}``
    """
    return Call(_GET_VISIT, (visit_id,))


_GET_VISIT_DETAILS: Operation[models.VisitDetails] = Operation(
    "get_visit_details",
    "GET",
    "/visit/details/{location_id}/{appointment_id}/{visit_id}",
    answer=lambda: models.VisitDetails,
    idempotent=True,
)


def get_visit_details(
    location_id: int, appointment_id: int, visit_id: int
) -> Call[models.VisitDetails]:
    """Fetch payments, receipts and items of a visit.

    In fiscal_state, last_operation_type is 0 for a return receipt and 1 for a sale receipt, unlike
    elsewhere; type and status of its transactions have the codes of FiscalOperationType and
    FiscalStatus, type of their documents those of DocumentType.

    ``GET /visit/details/{location_id}/{appointment_id}/{visit_id}``
    """
    return Call(_GET_VISIT_DETAILS, (location_id, appointment_id, visit_id))


_GET_VISIT_RECEIPT_PDF: Operation[bytes] = Operation(
    "get_visit_receipt_pdf",
    "GET",
    "/attendance/receipt_print/{visit_id}",
    enveloped=False,
    binary=True,
    idempotent=True,
)


def get_visit_receipt_pdf(visit_id: int) -> Call[bytes]:
    """Download a visit's receipt as PDF.

    ``GET /attendance/receipt_print/{visit_id}``
    """
    return Call(_GET_VISIT_RECEIPT_PDF, (visit_id,))


_LEAVE_COMMENT: Operation[models.Review] = Operation(
    "leave_comment",
    "POST",
    "/comments/{location_id}/{team_member_id}",
    answer=lambda: models.Review,
)


def leave_comment(
    location_id: int, team_member_id: int, *, body: models.ReviewCreate
) -> Call[models.Review]:
    """Post a review of a team member.

    ``POST /comments/{location_id}/{team_member_id}``

    Args:
        team_member_id: Required when the review is about a team member.
    """
    return Call(_LEAVE_COMMENT, (location_id, team_member_id), body=taken(body, "ReviewCreate"))


_UPDATE_APPOINTMENT: Operation[models.Appointment] = Operation(
    "update_appointment",
    "PUT",
    "/record/{location_id}/{appointment_id}",
    answer=lambda: models.Appointment,
)


def update_appointment(
    location_id: int,
    appointment_id: int,
    *,
    body: models.AppointmentInput,
    include_consumables: bool | Unset | None = UNSET,
    include_financial_transactions: bool | Unset | None = UNSET,
) -> Call[models.Appointment]:
    """Replace an appointment's data.

    Full update, 422 if incomplete: resend team_member_id, services, client, starts_at and
    duration, or for a group event client and its current event_id; custom_fields is an object
    keyed by field code, not updated unless the user holds both
    custom_fields_appointment_values_read_access and custom_fields_appointment_values_edit_access.
    Can be refused while online payment is awaited, outside the user's editing period, or without
    edit rights when fully paid or the client arrived; with is_sale_bill_printed true leave date,
    time, client, attendance, team member and services unchanged.

    ``PUT /record/{location_id}/{appointment_id}``

    Args:
        include_consumables: Add the consumables.
        include_financial_transactions: Add the financial transactions.
    """
    return Call(
        _UPDATE_APPOINTMENT,
        (location_id, appointment_id),
        query={
            "include_consumables": formatted(include_consumables, "0/1", "include_consumables"),
            "include_finance_transactions": formatted(
                include_financial_transactions, "0/1", "include_financial_transactions"
            ),
        },
        body=taken(body, "AppointmentInput"),
    )


_UPDATE_TIMETABLE_CLIENT_SCHEDULE: Operation[models.RecurringBooking] = Operation(
    "update_timetable_client_schedule",
    "PATCH",
    "/company/{location_id}/schedules/{schedule_id}/client_schedules/{booking_id}",
    answer=lambda: models.RecurringBooking,
)


def update_timetable_client_schedule(
    location_id: int, schedule_id: int, booking_id: int, *, body: models.RecurringBookingUpdate
) -> Call[models.RecurringBooking]:
    """Change a client's recurring appointments.

    Attaching or detaching series creates or removes the matching future appointments.

    ``PATCH /company/{location_id}/schedules/{schedule_id}/client_schedules/{booking_id}``

    Args:
        schedule_id: ID of the event's repetition.
        booking_id: ID of the client's booking of a repeated event.
    """
    return Call(
        _UPDATE_TIMETABLE_CLIENT_SCHEDULE,
        (location_id, schedule_id, booking_id),
        body=taken(body, "RecurringBookingUpdate"),
    )


_UPDATE_VISIT: Operation[None] = Operation(
    "update_visit", "PUT", "/visits/{visit_id}/{appointment_id}", enveloped=False
)


def update_visit(visit_id: int, appointment_id: int, *, body: models.VisitUpdate) -> Call[None]:
    """Change a visit.

    ``PUT /visits/{visit_id}/{appointment_id}``
    """
    return Call(_UPDATE_VISIT, (visit_id, appointment_id), body=taken(body, "VisitUpdate"))
