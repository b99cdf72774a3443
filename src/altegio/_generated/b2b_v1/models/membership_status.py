# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class MembershipStatus(AnswerModel, kw_only=True):
    """The status of a membership."""

    id: int = ALWAYS_SENT
    title: str | None = None
    extended_title: str | None = None
    slug: str | None = None
    category: str | None = None
