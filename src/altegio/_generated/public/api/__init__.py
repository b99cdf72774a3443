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
    get_booking_form_config: Get how a booking widget looks and behaves.
    get_dates_available_for_booking: List the days that have free times.
    get_i18n_options: Get the texts of the booking widget in a language.
    get_location_privacy_policy: Get the privacy policy of a location.
    get_nearest_time_slots: List the free times of the next day that has some.
    get_online_booking_details: Get an appointment as its client.
    get_services_available_for_booking: List the services that clients can book.
    get_team_members_available_for_booking: List the team members whom clients can book.
    get_time_slots_for_booking: List the free times of a day.
    update_online_booking_datetime: Move an appointment as its client.
    validate_booking_params: Check whether appointments can be booked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._forks import load

if TYPE_CHECKING:
    from . import authentication_b2c as authentication_b2c
    from . import client_personal_cabinet as client_personal_cabinet
    from . import online_booking as online_booking
    from .authentication_b2c import authorize_online_booking_user as authorize_online_booking_user
    from .authentication_b2c import (
        log_in_with_phone_number_and_code as log_in_with_phone_number_and_code,
    )
    from .authentication_b2c import send_booking_verification_code as send_booking_verification_code
    from .client_personal_cabinet import delete_user_appointment as delete_user_appointment
    from .client_personal_cabinet import get_booking_user as get_booking_user
    from .client_personal_cabinet import get_feedback_form_status as get_feedback_form_status
    from .client_personal_cabinet import get_user_appointment_list as get_user_appointment_list
    from .client_personal_cabinet import (
        send_phone_update_verification_code as send_phone_update_verification_code,
    )
    from .client_personal_cabinet import submit_feedback_form as submit_feedback_form
    from .client_personal_cabinet import update_booking_user as update_booking_user
    from .client_personal_cabinet import (
        update_booking_user_password as update_booking_user_password,
    )
    from .online_booking import book_event as book_event
    from .online_booking import create_online_booking as create_online_booking
    from .online_booking import get_booking_form_config as get_booking_form_config
    from .online_booking import get_dates_available_for_booking as get_dates_available_for_booking
    from .online_booking import get_i18n_options as get_i18n_options
    from .online_booking import get_location_privacy_policy as get_location_privacy_policy
    from .online_booking import get_nearest_time_slots as get_nearest_time_slots
    from .online_booking import get_online_booking_details as get_online_booking_details
    from .online_booking import (
        get_services_available_for_booking as get_services_available_for_booking,
    )
    from .online_booking import (
        get_team_members_available_for_booking as get_team_members_available_for_booking,
    )
    from .online_booking import get_time_slots_for_booking as get_time_slots_for_booking
    from .online_booking import update_online_booking_datetime as update_online_booking_datetime
    from .online_booking import validate_booking_params as validate_booking_params

__all__ = [
    "authentication_b2c",
    "client_personal_cabinet",
    "online_booking",
    "authorize_online_booking_user",
    "log_in_with_phone_number_and_code",
    "send_booking_verification_code",
    "delete_user_appointment",
    "get_booking_user",
    "get_feedback_form_status",
    "get_user_appointment_list",
    "send_phone_update_verification_code",
    "submit_feedback_form",
    "update_booking_user",
    "update_booking_user_password",
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
]

_AREAS = {
    "authorize_online_booking_user": "authentication_b2c",
    "log_in_with_phone_number_and_code": "authentication_b2c",
    "send_booking_verification_code": "authentication_b2c",
    "delete_user_appointment": "client_personal_cabinet",
    "get_booking_user": "client_personal_cabinet",
    "get_feedback_form_status": "client_personal_cabinet",
    "get_user_appointment_list": "client_personal_cabinet",
    "send_phone_update_verification_code": "client_personal_cabinet",
    "submit_feedback_form": "client_personal_cabinet",
    "update_booking_user": "client_personal_cabinet",
    "update_booking_user_password": "client_personal_cabinet",
    "book_event": "online_booking",
    "create_online_booking": "online_booking",
    "get_booking_form_config": "online_booking",
    "get_dates_available_for_booking": "online_booking",
    "get_i18n_options": "online_booking",
    "get_location_privacy_policy": "online_booking",
    "get_nearest_time_slots": "online_booking",
    "get_online_booking_details": "online_booking",
    "get_services_available_for_booking": "online_booking",
    "get_team_members_available_for_booking": "online_booking",
    "get_time_slots_for_booking": "online_booking",
    "update_online_booking_datetime": "online_booking",
    "validate_booking_params": "online_booking",
}


if not TYPE_CHECKING:  # type checkers would take every name for an operation

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"there is no operation {name!r}")
        module = load(f".{_AREAS.get(name, name)}", __name__)
        found = globals()[name] = getattr(module, name) if name in _AREAS else module
        return found


def __dir__() -> list[str]:
    return sorted(_AREAS)
