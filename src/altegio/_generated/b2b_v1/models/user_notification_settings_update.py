# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .notification_setting_update import NotificationSettingUpdate


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class UserNotificationSettingsUpdate(RequestModel):
    """Changes to the notifications that a user receives."""

    notification_types: list[NotificationSettingUpdate] | Unset = UNSET
