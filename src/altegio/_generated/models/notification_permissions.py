from __future__ import annotations

from ..._model import Answer


class NotificationPermissions(
    Answer,
    kw_only=True,
):
    """Notification permissions."""

    notification: bool | None = None
    #: web push about appointments
    web_push: bool | None = None
    #: web push about calls
    web_phone_push: bool | None = None
    #: SMS when the license is about to expire
    notification_sms_ending_license: bool | None = None
    notification_sms_low_balance: bool | None = None
    #: e-mail when the license is about to expire
    notification_email_ending_license: bool | None = None
