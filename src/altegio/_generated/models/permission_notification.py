from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class PermissionNotification(
    Answer,
    kw_only=True,
):
    """Permission notification."""

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
