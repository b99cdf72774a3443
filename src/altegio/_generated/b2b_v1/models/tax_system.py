# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .vat_rate import VatRate


class TaxSystem(AnswerModel, kw_only=True):
    """A tax system of a country, with its VAT rates.

    Attributes:
        slug: Code name.
        vats: VAT rates usable with the tax system.
    """

    title: str | None = None
    slug: str | None = None
    """Code name."""
    vats: list[VatRate] | None = None
    """VAT rates usable with the tax system."""
