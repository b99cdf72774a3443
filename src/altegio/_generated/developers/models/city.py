# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class City(AnswerModel, kw_only=True):
    """A city, as locations name it."""

    id: int = ALWAYS_SENT
    country_id: int | None = None
    title: str | None = None
