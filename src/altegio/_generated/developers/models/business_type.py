# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class BusinessType(AnswerModel, kw_only=True):
    """A type of business, such as a nail studio.

    Attributes:
        business_group_id: Line of business.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    business_group_id: int | None = None
    """Line of business."""
