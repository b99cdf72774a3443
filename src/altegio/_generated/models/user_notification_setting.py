from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import UserNotificationSettingNotificationType


@model()
class UserNotificationSetting(Model):
    """User notification setting."""

    #: whether notifications go to a team member or an administrator
    mode: str | None = None
    notification_types: list[UserNotificationSettingNotificationType] | None = None
