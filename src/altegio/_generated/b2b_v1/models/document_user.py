# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class DocumentUser(AnswerModel, kw_only=True):
    """The user who created a document.

    Attributes:
        avatar: Avatar URL.
    """

    id: int = ALWAYS_SENT
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    is_approved: bool | None = None
    avatar: str | None = None
    """Avatar URL."""
