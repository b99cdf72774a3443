# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class TransactionTeamMember(Answer, kw_only=True):
    """The team member of a transaction.

    Attributes:
        title: Team member's name.
    """

    id: int = PROMISED
    title: str | None = None
    """Team member's name."""
    name: str | None = None
