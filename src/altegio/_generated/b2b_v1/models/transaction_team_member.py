# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class TransactionTeamMember(AnswerModel, kw_only=True):
    """The team member of a transaction.

    Attributes:
        title: Team member's name.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    """Team member's name."""
    name: str | None = None
