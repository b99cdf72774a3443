"""Refusals of bookings, a class for each code that the API documents."""

from __future__ import annotations

from typing import Any, Final

from . import APIStatusError, field_errors_of, unwrapped
from .status import PermissionDeniedError, UnprocessableEntityError

__all__ = [
    "BookingRefusedError",
    "ClientBlacklistedError",
    "InvalidPhoneError",
    "MissingNameError",
    "NoTeamMemberAvailableError",
    "OverlappingAppointmentsError",
    "ServiceNotBookableError",
    "SlotTakenError",
    "WrongConfirmationCodeError",
]


class BookingRefusedError(APIStatusError):
    """A booking is refused for a documented reason; nothing was booked.

    The code selects the class, whatever the 4xx status; of several codes, the first documented one
    does. :attr:`APIStatusError.errors` has them all.
    """


class InvalidPhoneError(BookingRefusedError, UnprocessableEntityError):
    """431: the phone number is malformed; it needs its country code."""


class WrongConfirmationCodeError(BookingRefusedError, UnprocessableEntityError):
    """432: the code from the SMS is missing or wrong."""


class SlotTakenError(BookingRefusedError, UnprocessableEntityError):
    """433: the time is taken, or outside working hours. Read the free times again."""


class ClientBlacklistedError(BookingRefusedError, PermissionDeniedError):
    """434, with the status 403: the location takes no bookings from this phone number."""


class MissingNameError(BookingRefusedError, UnprocessableEntityError):
    """435: the client's name is missing."""


class NoTeamMemberAvailableError(BookingRefusedError, UnprocessableEntityError):
    """436: no team member is free for the services at this time."""


class OverlappingAppointmentsError(BookingRefusedError, UnprocessableEntityError):
    """437: two appointments of one request overlap."""


class ServiceNotBookableError(BookingRefusedError, UnprocessableEntityError):
    """438: the service is no longer offered, or not at this time."""


_BY_CODE: Final[dict[str, type[BookingRefusedError]]] = {
    "431": InvalidPhoneError,
    "432": WrongConfirmationCodeError,
    "433": SlotTakenError,
    "434": ClientBlacklistedError,
    "435": MissingNameError,
    "436": NoTeamMemberAvailableError,
    "437": OverlappingAppointmentsError,
    "438": ServiceNotBookableError,
}


def booking_error_type(body: Any) -> type[BookingRefusedError] | None:
    """Return the class for the first documented code in an error's body."""
    answer = unwrapped(body)
    # Older endpoints answer {"errors": {"code": …, "message": …}}.
    error = answer.get("errors") if isinstance(answer, dict) else None
    codes = [*field_errors_of(body)]
    if isinstance(error, dict) and "code" in error:
        codes.append(str(error["code"]))
    return next((_BY_CODE[code] for code in codes if code in _BY_CODE), None)
