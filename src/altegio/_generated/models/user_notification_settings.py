from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import NotificationSetting


class UserNotificationSettings(
    Answer,
    kw_only=True,
):
    """User notification settings."""

    #: whether notifications go to a team member or an administrator
    mode: str | None = None
    notification_types: list[NotificationSetting] | None = None
