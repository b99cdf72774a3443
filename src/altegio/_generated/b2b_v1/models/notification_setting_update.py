# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import Literal

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields

from .notification_channels_update import NotificationChannelsUpdate


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class NotificationSettingUpdate(Request):
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
