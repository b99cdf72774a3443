from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Channels


class UserNotificationSettingNotificationType(
    Answer,
    kw_only=True,
):
    """User notification setting notification type."""

    type: str | None = None
    channels: Channels | None = None

    def __post_init__(self) -> None:
        if self.channels.__class__ is list:
            self._absent("channels")
