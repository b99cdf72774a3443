# Generated from openapi/ by `make generate`; not edited by hand.
from ...b2b_v1.models.attendance import Attendance as Attendance
from ...b2b_v1.models.gender import Gender as Gender
from ...b2b_v1.models.login_credentials import LoginCredentials as LoginCredentials
from ...b2b_v1.models.prepayment_mode import PrepaymentMode as PrepaymentMode
from ...b2b_v1.models.reference import Reference as Reference
from .bookable_dates import BookableDates as BookableDates
from .bookable_service import BookableService as BookableService
from .bookable_service_category import BookableServiceCategory as BookableServiceCategory
from .bookable_services import BookableServices as BookableServices
from .bookable_team_member import BookableTeamMember as BookableTeamMember
from .bookable_team_member_position import BookableTeamMemberPosition as BookableTeamMemberPosition
from .booking_slot import BookingSlot as BookingSlot
from .booking_user import BookingUser as BookingUser
from .booking_user_password_update import BookingUserPasswordUpdate as BookingUserPasswordUpdate
from .booking_user_token import BookingUserToken as BookingUserToken
from .booking_user_update import BookingUserUpdate as BookingUserUpdate
from .booking_widget_config import BookingWidgetConfig as BookingWidgetConfig
from .booking_widget_image import BookingWidgetImage as BookingWidgetImage
from .booking_widget_language import BookingWidgetLanguage as BookingWidgetLanguage
from .booking_widget_step import BookingWidgetStep as BookingWidgetStep
from .booking_widget_style import BookingWidgetStyle as BookingWidgetStyle
from .confirmation_code_request import ConfirmationCodeRequest as ConfirmationCodeRequest
from .event_booking import EventBooking as EventBooking
from .event_booking_create import EventBookingCreate as EventBookingCreate
from .feedback_create import FeedbackCreate as FeedbackCreate
from .feedback_form import FeedbackForm as FeedbackForm
from .feedback_form_agreements import FeedbackFormAgreements as FeedbackFormAgreements
from .feedback_form_appointment import FeedbackFormAppointment as FeedbackFormAppointment
from .feedback_form_currency import FeedbackFormCurrency as FeedbackFormCurrency
from .feedback_form_language import FeedbackFormLanguage as FeedbackFormLanguage
from .feedback_form_location import FeedbackFormLocation as FeedbackFormLocation
from .feedback_form_team_member import FeedbackFormTeamMember as FeedbackFormTeamMember
from .nearest_slots import NearestSlots as NearestSlots
from .online_appointment import OnlineAppointment as OnlineAppointment
from .online_appointment_location import OnlineAppointmentLocation as OnlineAppointmentLocation
from .online_appointment_move import OnlineAppointmentMove as OnlineAppointmentMove
from .online_appointment_service import OnlineAppointmentService as OnlineAppointmentService
from .online_appointment_team_member import (
    OnlineAppointmentTeamMember as OnlineAppointmentTeamMember,
)
from .online_booking import OnlineBooking as OnlineBooking
from .online_booking_appointment import OnlineBookingAppointment as OnlineBookingAppointment
from .online_booking_check import OnlineBookingCheck as OnlineBookingCheck
from .online_booking_create import OnlineBookingCreate as OnlineBookingCreate
from .privacy_policy import PrivacyPolicy as PrivacyPolicy
from .privacy_policy_agreement import PrivacyPolicyAgreement as PrivacyPolicyAgreement
from .sent_feedback import SentFeedback as SentFeedback
from .sent_feedback_charge import SentFeedbackCharge as SentFeedbackCharge

__all__ = [
    "BookableDates",
    "BookableService",
    "BookableServiceCategory",
    "BookableServices",
    "BookableTeamMember",
    "BookableTeamMemberPosition",
    "BookingSlot",
    "BookingUser",
    "BookingUserPasswordUpdate",
    "BookingUserToken",
    "BookingUserUpdate",
    "BookingWidgetConfig",
    "BookingWidgetImage",
    "BookingWidgetLanguage",
    "BookingWidgetStep",
    "BookingWidgetStyle",
    "ConfirmationCodeRequest",
    "EventBooking",
    "EventBookingCreate",
    "FeedbackCreate",
    "FeedbackForm",
    "FeedbackFormAgreements",
    "FeedbackFormAppointment",
    "FeedbackFormCurrency",
    "FeedbackFormLanguage",
    "FeedbackFormLocation",
    "FeedbackFormTeamMember",
    "NearestSlots",
    "OnlineAppointment",
    "OnlineAppointmentLocation",
    "OnlineAppointmentMove",
    "OnlineAppointmentService",
    "OnlineAppointmentTeamMember",
    "OnlineBooking",
    "OnlineBookingAppointment",
    "OnlineBookingCheck",
    "OnlineBookingCreate",
    "PrivacyPolicy",
    "PrivacyPolicyAgreement",
    "SentFeedback",
    "SentFeedbackCharge",
]
