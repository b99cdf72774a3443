# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel


class NotificationChannels(AnswerModel, kw_only=True):
    """The channels that a kind of notification uses."""

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["push", "sms", "email"])
    push: bool | None = None
    sms: bool | None = None
    email: bool | None = None
