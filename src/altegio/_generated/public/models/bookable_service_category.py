# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from ...b2b_v1.models.gender import Gender


class BookableServiceCategory(AnswerModel, kw_only=True):
    """A category of services that clients can book.

    Attributes:
        weight: Sort weight; the heaviest comes first.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    gender: Gender | None = None
    api_id: str | int | None = None
    weight: int | None = None
    """Sort weight; the heaviest comes first."""
