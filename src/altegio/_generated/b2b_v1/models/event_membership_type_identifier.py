# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class EventMembershipTypeIdentifier(AnswerModel, kw_only=True):
    """The kind and ID of a membership's type."""

    id: str | None = None
    type: str | None = None
