# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class NotificationTemplate(Answer, kw_only=True):
    """The text of a message that a promotion sends to clients."""

    id: int = PROMISED
    type: str | None = None
    body: str | None = None
    message_type: str | None = None
