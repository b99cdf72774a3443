# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .notification_channels import NotificationChannels
from .notification_type import NotificationType


class NotificationSetting(AnswerModel, kw_only=True):
    """A kind of notification and the channels that it uses."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["channels"])
    type: NotificationType | None = None
    channels: NotificationChannels | None = None

    def _settle(self) -> None:
        self.__class__ = NotificationSetting  # pyright: ignore[reportAttributeAccessIssue]
        if self.channels.__class__ is list:
            self._clear_empty_list("channels")
