# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ClientCommentFile(AnswerModel, kw_only=True):
    """A file attached to a note about a client.

    Attributes:
        link: Download URL.
        filename: Name as uploaded.
    """

    link: str | None = None
    """Download URL."""
    filename: str | None = None
    """Name as uploaded."""
