from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import UserNotificationSettingUpdateNotificationType


class UserNotificationSettingUpdate(
    Request,
    kw_only=True,
):
    """User notification setting update."""

    notification_types: list[UserNotificationSettingUpdateNotificationType] | Unset = UNSET
