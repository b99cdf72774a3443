# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations, area by area; each area is a module.

authentication_b2c
    authorize_online_booking_user: Log a client in to online booking.
    log_in_with_phone_number_and_code: Log a client in with a code from an SMS.
    send_booking_verification_code: Text a code to a phone number.

client_personal_cabinet
    delete_user_appointment: Cancel an appointment as its client.
    get_booking_user: Get the client who has logged in.
    get_feedback_form_status: Get the feedback form of an appointment.
    get_user_appointment_list: List the appointments of a client.
    send_phone_update_verification_code: Text a code to a client's new phone number.
    submit_feedback_form: Send feedback on an appointment.
    update_booking_user: Change the data of the client who has logged in.
    update_booking_user_password: Change the password of the client who has logged in.

online_booking
    book_event: Book places in an event.
    create_online_booking: Book one or several appointments.
    get_booking_form_config: Get a booking widget's appearance and behaviour.
    get_dates_available_for_booking: List the days with free slots.
    get_i18n_options: Get the texts of the booking widget in a language.
    get_location_privacy_policy: Get the privacy policy of a location.
    get_nearest_time_slots: List the free slots of the next day that has any.
    get_online_booking_details: Get an appointment as its client.
    get_services_available_for_booking: List the services that clients can book.
    get_team_members_available_for_booking: List the team members whom clients can book.
    get_time_slots_for_booking: List the free slots of a day.
    update_online_booking_datetime: Move an appointment as its client.
    validate_booking_params: Check whether appointments can be booked.
"""

# pyright: reportUnsupportedDunderAll=false

from __future__ import annotations

from typing import Any

from altegio._forks import load

_FUNCTIONS = {
    "authentication_b2c": (
        "authorize_online_booking_user",
        "log_in_with_phone_number_and_code",
        "send_booking_verification_code",
    ),
    "client_personal_cabinet": (
        "delete_user_appointment",
        "get_booking_user",
        "get_feedback_form_status",
        "get_user_appointment_list",
        "send_phone_update_verification_code",
        "submit_feedback_form",
        "update_booking_user",
        "update_booking_user_password",
    ),
    "online_booking": (
        "book_event",
        "create_online_booking",
        "get_booking_form_config",
        "get_dates_available_for_booking",
        "get_i18n_options",
        "get_location_privacy_policy",
        "get_nearest_time_slots",
        "get_online_booking_details",
        "get_services_available_for_booking",
        "get_team_members_available_for_booking",
        "get_time_slots_for_booking",
        "update_online_booking_datetime",
        "validate_booking_params",
    ),
}
_AREAS = {name: area for area, names in _FUNCTIONS.items() for name in names}

__all__ = [*_FUNCTIONS, *_AREAS]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"there is no operation {name!r}")
    module = load(f".{_AREAS.get(name, name)}", __name__)
    found = globals()[name] = getattr(module, name) if name in _AREAS else module
    return found


def __dir__() -> list[str]:
    return sorted(_AREAS)
