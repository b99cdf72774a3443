# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class Reference(AnswerModel, kw_only=True):
    """A thing by ID and title.

    Attributes:
        id: Service id.
    """

    id: int = ALWAYS_SENT
    """Service id."""
    title: str | None = None
