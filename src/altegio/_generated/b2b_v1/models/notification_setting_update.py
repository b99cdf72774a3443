# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .notification_channels_update import NotificationChannelsUpdate
from .notification_type import NotificationType


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class NotificationSettingUpdate(RequestModel):
    """A kind of notification, and the changes to its channels."""

    type: NotificationType | Unset = UNSET
    channels: NotificationChannelsUpdate | Unset = UNSET
