# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields

from .notification_channels_update import NotificationChannelsUpdate
from .notification_type import NotificationType


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class NotificationSettingUpdate(Request):
    """A kind of notification and how to change its channels."""

    type: NotificationType | Unset = UNSET
    channels: NotificationChannelsUpdate | Unset = UNSET
