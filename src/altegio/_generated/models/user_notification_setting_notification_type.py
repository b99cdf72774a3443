from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Channels


@model()
class UserNotificationSettingNotificationType(Model):
    """User notification setting notification type."""

    type: str | None = None
    channels: Channels | None = None
