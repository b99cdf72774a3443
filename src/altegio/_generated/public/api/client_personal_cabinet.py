# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'client personal cabinet'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_DELETE_USER_APPOINTMENT: Operation[None] = Operation(
    "delete_user_appointment",
    "DELETE",
    "/user/records/{appointment_id}/{appointment_hash}",
    access="partner",
    enveloped=False,
    optional_end=True,
)


def delete_user_appointment(
    appointment_id: int, *, appointment_hash: str | Unset | None = UNSET
) -> Call[None]:
    """Cancel an appointment as its client.

    ``DELETE /user/records/{appointment_id}/{appointment_hash}``

    Args:
        appointment_hash: Hash in the answer to a booking; not needed if the appointment's client
            has logged in.
    """
    return Call(_DELETE_USER_APPOINTMENT, (appointment_id, appointment_hash))


_GET_BOOKING_USER: Operation[models.BookingUser] = Operation(
    "get_booking_user",
    "GET",
    "/booking/user/data",
    answer=lambda: models.BookingUser,
    access="partner",
    enveloped=False,
    idempotent=True,
)


def get_booking_user() -> Call[models.BookingUser]:
    """Get the client who has logged in.

    ``GET /booking/user/data``
    """
    return Call(_GET_BOOKING_USER)


_GET_FEEDBACK_FORM_STATUS: Operation[models.FeedbackForm] = Operation(
    "get_feedback_form_status",
    "GET",
    "/master_record_review/{appointment_token}",
    answer=lambda: models.FeedbackForm,
    access="partner",
    idempotent=True,
)


def get_feedback_form_status(appointment_token: str) -> Call[models.FeedbackForm]:
    """Get the feedback form of an appointment.

    ``GET /master_record_review/{appointment_token}``

    Args:
        appointment_token: Short token of the appointment.
    """
    return Call(_GET_FEEDBACK_FORM_STATUS, (appointment_token,))


_GET_USER_APPOINTMENT_LIST: Operation[list[models.OnlineAppointment]] = Operation(
    "get_user_appointment_list",
    "GET",
    "/user/records/{appointment_id}/{appointment_hash}",
    answer=lambda: list[models.OnlineAppointment],
    access="partner",
    idempotent=True,
)


def get_user_appointment_list(
    appointment_id: int, appointment_hash: str
) -> Call[list[models.OnlineAppointment]]:
    """List the appointments of a client.

    ``GET /user/records/{appointment_id}/{appointment_hash}``

    Args:
        appointment_hash: Hash in the answer to a booking; not needed if the appointment's client
            has logged in.
    """
    return Call(_GET_USER_APPOINTMENT_LIST, (appointment_id, appointment_hash))


_SEND_PHONE_UPDATE_VERIFICATION_CODE: Operation[None] = Operation(
    "send_phone_update_verification_code",
    "GET",
    "/booking/user/phone_confirmation",
    access="partner",
)


def send_phone_update_verification_code(
    *, phone: str, location_id: int | Unset | None = UNSET, chain_id: int | Unset | None = UNSET
) -> Call[None]:
    """Text a code to a client's new phone number.

    Either location_id or chain_id is needed.

    ``GET /booking/user/phone_confirmation``
    """
    return Call(
        _SEND_PHONE_UPDATE_VERIFICATION_CODE,
        query={"phone": phone, "company_id": location_id, "group_id": chain_id},
    )


_SUBMIT_FEEDBACK_FORM: Operation[models.SentFeedback] = Operation(
    "submit_feedback_form",
    "POST",
    "/master_record_review/{appointment_token}",
    answer=lambda: models.SentFeedback,
    access="partner",
)


def submit_feedback_form(
    appointment_token: str, *, body: models.FeedbackCreate
) -> Call[models.SentFeedback]:
    """Send feedback on an appointment.

    ``POST /master_record_review/{appointment_token}``

    Args:
        appointment_token: Short token of the appointment.
    """
    return Call(_SUBMIT_FEEDBACK_FORM, (appointment_token,), body=taken(body, "FeedbackCreate"))


_UPDATE_BOOKING_USER: Operation[None] = Operation(
    "update_booking_user", "PUT", "/booking/user", access="partner"
)


def update_booking_user(*, body: models.BookingUserUpdate) -> Call[None]:
    """Change the data of the client who has logged in.

    ``PUT /booking/user``
    """
    return Call(_UPDATE_BOOKING_USER, body=taken(body, "BookingUserUpdate"))


_UPDATE_BOOKING_USER_PASSWORD: Operation[models.BookingUserToken] = Operation(
    "update_booking_user_password",
    "PUT",
    "/booking/user/password",
    answer=lambda: models.BookingUserToken,
    access="partner",
)


def update_booking_user_password(
    *, body: models.BookingUserPasswordUpdate
) -> Call[models.BookingUserToken]:
    """Change the password of the client who has logged in.

    ``PUT /booking/user/password``
    """
    return Call(_UPDATE_BOOKING_USER_PASSWORD, body=taken(body, "BookingUserPasswordUpdate"))
