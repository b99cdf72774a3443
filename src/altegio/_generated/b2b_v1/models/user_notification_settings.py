# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import NotificationMode, NotificationSetting


class UserNotificationSettings(Answer, kw_only=True):
    """Which notifications a user gets, and through which channels."""

    mode: NotificationMode | None = None
    """Whether notifications go to a team member or an administrator."""
    notification_types: list[NotificationSetting] | None = None
