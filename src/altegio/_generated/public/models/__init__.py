# Generated from openapi/ by `make generate`; not edited by hand.
"""All models. A model's module loads when the model is first used; its type is in the stub."""

# pyright: reportUnsupportedDunderAll=false

from __future__ import annotations

from typing import Any

from altegio._forks import load

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

#: The models that are not in the module of their name in snake_case.
_MODULES = {
    "Attendance": "..b2b_v1.models.attendance",
    "Gender": "..b2b_v1.models.gender",
    "LoginCredentials": "..b2b_v1.models.login_credentials",
    "PrepaymentMode": "..b2b_v1.models.prepayment_mode",
    "Reference": "..b2b_v1.models.reference",
}


def __getattr__(name: str) -> Any:
    if name not in __all__ and name not in _MODULES:
        raise AttributeError(f"there is no model {name!r}")
    module = _MODULES.get(name) or "".join(
        f"_{letter.lower()}" if letter.isupper() else letter for letter in name
    ).removeprefix("_")
    found = globals()[name] = getattr(load(f".{module}", __name__), name)
    return found


def __dir__() -> list[str]:
    return __all__
