# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ChainClientCard(AnswerModel, kw_only=True, rename={"location_id": "company_id"}):
    """The entry of a chain's client in one of its locations."""

    id: int = ALWAYS_SENT
    location_id: int | None = None
    name: str | None = None
    email: str | None = None
