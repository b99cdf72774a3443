# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .notification_mode import NotificationMode
from .notification_setting import NotificationSetting


class UserNotificationSettings(AnswerModel, kw_only=True):
    """The notifications that a user receives, and their channels.

    Attributes:
        mode: Whether notifications go to a team member or an administrator.
    """

    mode: NotificationMode | None = None
    """Whether notifications go to a team member or an administrator."""
    notification_types: list[NotificationSetting] | None = None
