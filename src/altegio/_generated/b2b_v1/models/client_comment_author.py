# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ClientCommentAuthor(AnswerModel, kw_only=True):
    """The user who wrote a note about a client.

    Attributes:
        avatar: Image URL.
    """

    id: int | None = None
    name: str | None = None
    avatar: str | None = None
    """Image URL."""
