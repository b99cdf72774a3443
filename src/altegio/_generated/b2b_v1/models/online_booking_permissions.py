# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class OnlineBookingPermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "online_booking_access": "online_record_access",
        "online_booking_privacy_policy_access": "online_record_privacy_policy_access",
    },
):
    """A user's permissions for online booking settings.

    Attributes:
        online_booking_access: Online booking.
    """

    online_booking_access: bool | None = None
    """Online booking."""
    online_booking_privacy_policy_access: bool | None = None
