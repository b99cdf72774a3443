# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .business_type import BusinessType


class BusinessGroup(AnswerModel, kw_only=True):
    """A line of business, such as beauty, with its types."""

    id: int = ALWAYS_SENT
    title: str | None = None
    image: str | None = None
    image_small: str | None = None
    types: list[BusinessType] | None = None
