# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import NotificationChannelsUpdate, NotificationType


class NotificationSettingUpdate(Request, kw_only=True):
    """A kind of notification and how to change its channels."""

    type: NotificationType | Unset = UNSET
    channels: NotificationChannelsUpdate | Unset = UNSET
