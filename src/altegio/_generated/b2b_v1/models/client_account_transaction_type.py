# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ClientAccountTransactionType(AnswerModel, kw_only=True):
    """The reason for a change of a client account's balance.

    Attributes:
        id: ID of the transaction type.
        comment: Name of the transaction type.
    """

    id: int | None = None
    """ID of the transaction type."""
    comment: str | None = None
    """Name of the transaction type."""
