# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class BusinessType(AnswerModel, kw_only=True):
    """Business type."""

    id: int = ALWAYS_SENT
    title: str | None = None
    business_group_id: int | None = None
