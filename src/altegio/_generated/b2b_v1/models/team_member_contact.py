# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class TeamMemberContact(AnswerModel, kw_only=True):
    """The person behind a team member."""

    id: int = ALWAYS_SENT
    phone: str | None = None
