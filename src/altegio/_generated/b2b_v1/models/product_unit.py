# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ProductUnit(AnswerModel, kw_only=True, rename={"location_id": "company_id"}):
    """The unit in which a product is counted."""

    id: int = ALWAYS_SENT
    location_id: int | None = None
    title: str | None = None
    short_title: str | None = None
