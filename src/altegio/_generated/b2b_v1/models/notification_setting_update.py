# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import NotificationChannelsUpdate


class NotificationSettingUpdate(Request, kw_only=True):
    """A kind of notification and how to change its channels."""

    type: (
        Literal[
            "record_create_online_staff",
            "record_create_offline_staff",
            "record_delete_staff",
            "record_move_staff",
            "record_create_online_admin",
            "record_create_offline_admin",
            "record_delete_admin",
            "record_move_admin",
            "license_expire",
        ]
        | Unset
    ) = UNSET
    channels: NotificationChannelsUpdate | Unset = UNSET
