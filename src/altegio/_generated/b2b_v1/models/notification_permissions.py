# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class NotificationPermissions(AnswerModel, kw_only=True):
    """The notifications that a user receives.

    Attributes:
        web_push: Web push about appointments.
        web_phone_push: Web push about calls.
        notification_sms_ending_license: SMS when the licence is about to expire.
        notification_email_ending_license: e-mail when the licence is about to expire.
    """

    notification: bool | None = None
    web_push: bool | None = None
    """Web push about appointments."""
    web_phone_push: bool | None = None
    """Web push about calls."""
    notification_sms_ending_license: bool | None = None
    """SMS when the licence is about to expire."""
    notification_sms_low_balance: bool | None = None
    notification_email_ending_license: bool | None = None
    """e-mail when the licence is about to expire."""
