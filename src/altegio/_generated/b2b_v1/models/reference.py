# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class Reference(AnswerModel, kw_only=True):
    """An object by ID and title.

    Attributes:
        id: Service ID.
    """

    id: int = ALWAYS_SENT
    """Service ID."""
    title: str | None = None
