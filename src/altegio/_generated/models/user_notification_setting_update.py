from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from . import UserNotificationSettingUpdateNotificationType


@model(request=True)
class UserNotificationSettingUpdate(Model):
    """User notification setting update."""

    notification_types: list[UserNotificationSettingUpdateNotificationType] | Unset = UNSET
