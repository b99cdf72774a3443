# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class NotificationTemplate(AnswerModel, kw_only=True):
    """The text of a message that a promotion sends to clients."""

    id: int = ALWAYS_SENT
    type: str | None = None
    body: str | None = None
    message_type: str | None = None
