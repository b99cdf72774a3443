# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class Reference(Answer, kw_only=True):
    """A thing by ID and title.

    Attributes:
        id: Service id.
    """

    id: int = PROMISED
    """Service id."""
    title: str | None = None
