# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import NotificationChannels, NotificationType


class NotificationSetting(Answer, kw_only=True):
    """A kind of notification and the channels that it uses."""

    type: NotificationType | None = None
    channels: NotificationChannels | None = None

    def __post_init__(self) -> None:
        if self.channels.__class__ is list:
            self._absent("channels")
