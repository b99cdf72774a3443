# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class Country(AnswerModel, kw_only=True):
    """A country in which Altegio works.

    Attributes:
        iso_code: Two letters, such as US.
        phone_code: Dialling code.
        phone_template: Mask of phone numbers.
        currency: Sign of the currency.
        exchange: Exchange rate.
        is_eu: Whether the country is in the European Union.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    full_title: str | None = None
    iso_code: str | None = None
    """Two letters, such as US."""
    phone_code: str | None = None
    """Dialling code."""
    phone_template: str | None = None
    """Mask of phone numbers."""
    phone_example: str | None = None
    currency: str | None = None
    """Sign of the currency."""
    exchange: int | float | None = None
    """Exchange rate."""
    lang_id: int | None = None
    group_type: int | None = None
    is_eu: bool | None = None
    """Whether the country is in the European Union."""
