# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class Country(AnswerModel, kw_only=True):
    """Country."""

    id: int = ALWAYS_SENT
    title: str | None = None
    full_title: str | None = None
    iso_code: str | None = None
    phone_code: str | None = None
    phone_template: str | None = None
    phone_example: str | None = None
    currency: str | None = None
    exchange: int | float | None = None
    lang_id: int | None = None
    group_type: int | None = None
    is_eu: bool | None = None
