# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class EventMembershipAttributes(AnswerModel, kw_only=True):
    """The number and balance of a membership that can pay for an event.

    Attributes:
        balance: Remaining visits.
    """

    number: str | None = None
    balance: int | None = None
    """Remaining visits."""
