# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class DocumentUser(Answer, kw_only=True):
    """The user who made a document.

    Attributes:
        avatar: Avatar URL.
    """

    id: int = PROMISED
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    is_approved: bool | None = None
    avatar: str | None = None
    """Avatar URL."""
