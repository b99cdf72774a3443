# Generated from openapi/ by `make generate`; not edited by hand.
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
from .client_personal_cabinet import update_booking_user_password as update_booking_user_password
from .online_booking import book_event as book_event
from .online_booking import create_online_booking as create_online_booking
from .online_booking import get_booking_form_config as get_booking_form_config
from .online_booking import get_dates_available_for_booking as get_dates_available_for_booking
from .online_booking import get_i18n_options as get_i18n_options
from .online_booking import get_location_privacy_policy as get_location_privacy_policy
from .online_booking import get_nearest_time_slots as get_nearest_time_slots
from .online_booking import get_online_booking_details as get_online_booking_details
from .online_booking import get_services_available_for_booking as get_services_available_for_booking
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
