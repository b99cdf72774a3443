# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import NotificationSettingUpdate


class UserNotificationSettingsUpdate(Request, kw_only=True):
    """The kinds of notifications to change for a user."""

    notification_types: list[NotificationSettingUpdate] | Unset = UNSET
