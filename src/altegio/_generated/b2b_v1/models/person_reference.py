# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class PersonReference(AnswerModel, kw_only=True):
    """A person or object by ID and name.

    Attributes:
        id: Team member.
    """

    id: int = ALWAYS_SENT
    """Team member."""
    name: str | None = None
