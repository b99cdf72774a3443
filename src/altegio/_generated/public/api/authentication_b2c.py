# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'authentication b2c'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken

from .. import models

_AUTHORIZE_ONLINE_BOOKING_USER: Operation[models.BookingUser] = Operation(
    "authorize_online_booking_user",
    "POST",
    "/booking/auth",
    answer=lambda: models.BookingUser,
    access="partner",
    enveloped=False,
)


def authorize_online_booking_user(*, body: models.LoginCredentials) -> Call[models.BookingUser]:
    """Log a client in to online booking.

    The login is a phone number with a leading plus, or an e-mail address. The token expires when
    the password changes.

    ``POST /booking/auth``
    """
    return Call(_AUTHORIZE_ONLINE_BOOKING_USER, body=taken(body, "LoginCredentials"))


_LOG_IN_WITH_PHONE_NUMBER_AND_CODE: Operation[models.BookingUserToken] = Operation(
    "log_in_with_phone_number_and_code",
    "POST",
    "/user/auth",
    answer=lambda: models.BookingUserToken,
    access="partner",
    enveloped=False,
)


def log_in_with_phone_number_and_code(
    *, body: models.LoginCredentials
) -> Call[models.BookingUserToken]:
    """Log a client in with a code from an SMS.

    ``POST /user/auth``
    """
    return Call(_LOG_IN_WITH_PHONE_NUMBER_AND_CODE, body=taken(body, "LoginCredentials"))


_SEND_BOOKING_VERIFICATION_CODE: Operation[None] = Operation(
    "send_booking_verification_code", "POST", "/book_code/{location_id}", access="partner"
)


def send_booking_verification_code(
    location_id: int, *, body: models.ConfirmationCodeRequest
) -> Call[None]:
    """Text a code to a phone number.

    ``POST /book_code/{location_id}``
    """
    return Call(
        _SEND_BOOKING_VERIFICATION_CODE, (location_id,), body=taken(body, "ConfirmationCodeRequest")
    )
