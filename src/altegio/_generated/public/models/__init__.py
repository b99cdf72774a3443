# Generated from openapi/ by `make generate`; not edited by hand.
"""All models. A model's module loads when the model is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._forks import load

if TYPE_CHECKING:
    from ...b2b_v1.models.login_credentials import LoginCredentials as LoginCredentials
    from ...b2b_v1.models.reference import Reference as Reference
    from .booked_service import BookedService as BookedService
    from .booked_team_member import BookedTeamMember as BookedTeamMember
    from .booking import Booking as Booking
    from .booking_check import BookingCheck as BookingCheck
    from .booking_code_request import BookingCodeRequest as BookingCodeRequest
    from .booking_create import BookingCreate as BookingCreate
    from .booking_dates import BookingDates as BookingDates
    from .booking_item import BookingItem as BookingItem
    from .booking_location import BookingLocation as BookingLocation
    from .booking_service import BookingService as BookingService
    from .booking_service_category import BookingServiceCategory as BookingServiceCategory
    from .booking_services import BookingServices as BookingServices
    from .booking_slot import BookingSlot as BookingSlot
    from .booking_team_member import BookingTeamMember as BookingTeamMember
    from .booking_team_member_position import BookingTeamMemberPosition as BookingTeamMemberPosition
    from .booking_update import BookingUpdate as BookingUpdate
    from .booking_user import BookingUser as BookingUser
    from .booking_user_update import BookingUserUpdate as BookingUserUpdate
    from .booking_widget_background import BookingWidgetBackground as BookingWidgetBackground
    from .booking_widget_config import BookingWidgetConfig as BookingWidgetConfig
    from .booking_widget_language import BookingWidgetLanguage as BookingWidgetLanguage
    from .booking_widget_step import BookingWidgetStep as BookingWidgetStep
    from .booking_widget_style import BookingWidgetStyle as BookingWidgetStyle
    from .created_booking import CreatedBooking as CreatedBooking
    from .event_booking import EventBooking as EventBooking
    from .event_booking_create import EventBookingCreate as EventBookingCreate
    from .feedback_agreements import FeedbackAgreements as FeedbackAgreements
    from .feedback_appointment import FeedbackAppointment as FeedbackAppointment
    from .feedback_create import FeedbackCreate as FeedbackCreate
    from .feedback_currency import FeedbackCurrency as FeedbackCurrency
    from .feedback_form import FeedbackForm as FeedbackForm
    from .feedback_language import FeedbackLanguage as FeedbackLanguage
    from .feedback_location import FeedbackLocation as FeedbackLocation
    from .feedback_result import FeedbackResult as FeedbackResult
    from .feedback_team_member import FeedbackTeamMember as FeedbackTeamMember
    from .nearest_slots import NearestSlots as NearestSlots
    from .password_change import PasswordChange as PasswordChange
    from .privacy_agreement import PrivacyAgreement as PrivacyAgreement
    from .privacy_policy import PrivacyPolicy as PrivacyPolicy
    from .tip_charge import TipCharge as TipCharge
    from .user_token import UserToken as UserToken

__all__ = [
    "BookedService",
    "BookedTeamMember",
    "Booking",
    "BookingCheck",
    "BookingCodeRequest",
    "BookingCreate",
    "BookingDates",
    "BookingItem",
    "BookingLocation",
    "BookingService",
    "BookingServiceCategory",
    "BookingServices",
    "BookingSlot",
    "BookingTeamMember",
    "BookingTeamMemberPosition",
    "BookingUpdate",
    "BookingUser",
    "BookingUserUpdate",
    "BookingWidgetBackground",
    "BookingWidgetConfig",
    "BookingWidgetLanguage",
    "BookingWidgetStep",
    "BookingWidgetStyle",
    "CreatedBooking",
    "EventBooking",
    "EventBookingCreate",
    "FeedbackAgreements",
    "FeedbackAppointment",
    "FeedbackCreate",
    "FeedbackCurrency",
    "FeedbackForm",
    "FeedbackLanguage",
    "FeedbackLocation",
    "FeedbackResult",
    "FeedbackTeamMember",
    "NearestSlots",
    "PasswordChange",
    "PrivacyAgreement",
    "PrivacyPolicy",
    "TipCharge",
    "UserToken",
]

_MODULES = {
    "BookedService": "booked_service",
    "BookedTeamMember": "booked_team_member",
    "Booking": "booking",
    "BookingCheck": "booking_check",
    "BookingCodeRequest": "booking_code_request",
    "BookingCreate": "booking_create",
    "BookingDates": "booking_dates",
    "BookingItem": "booking_item",
    "BookingLocation": "booking_location",
    "BookingService": "booking_service",
    "BookingServiceCategory": "booking_service_category",
    "BookingServices": "booking_services",
    "BookingSlot": "booking_slot",
    "BookingTeamMember": "booking_team_member",
    "BookingTeamMemberPosition": "booking_team_member_position",
    "BookingUpdate": "booking_update",
    "BookingUser": "booking_user",
    "BookingUserUpdate": "booking_user_update",
    "BookingWidgetBackground": "booking_widget_background",
    "BookingWidgetConfig": "booking_widget_config",
    "BookingWidgetLanguage": "booking_widget_language",
    "BookingWidgetStep": "booking_widget_step",
    "BookingWidgetStyle": "booking_widget_style",
    "CreatedBooking": "created_booking",
    "EventBooking": "event_booking",
    "EventBookingCreate": "event_booking_create",
    "FeedbackAgreements": "feedback_agreements",
    "FeedbackAppointment": "feedback_appointment",
    "FeedbackCreate": "feedback_create",
    "FeedbackCurrency": "feedback_currency",
    "FeedbackForm": "feedback_form",
    "FeedbackLanguage": "feedback_language",
    "FeedbackLocation": "feedback_location",
    "FeedbackResult": "feedback_result",
    "FeedbackTeamMember": "feedback_team_member",
    "LoginCredentials": "..b2b_v1.models.login_credentials",
    "NearestSlots": "nearest_slots",
    "PasswordChange": "password_change",
    "PrivacyAgreement": "privacy_agreement",
    "PrivacyPolicy": "privacy_policy",
    "Reference": "..b2b_v1.models.reference",
    "TipCharge": "tip_charge",
    "UserToken": "user_token",
}


if not TYPE_CHECKING:  # type checkers would take every name for a model

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"there is no model {name!r}")
        found = globals()[name] = getattr(load(f".{_MODULES[name]}", __name__), name)
        return found


def __dir__() -> list[str]:
    return __all__
