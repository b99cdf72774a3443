# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .marketplace_tariff_option import MarketplaceTariffOption


class MarketplaceTariff(AnswerModel, kw_only=True):
    """The prices of an application, with options by size and period."""

    id: int | None = None
    title: str | None = None
    options: list[MarketplaceTariffOption] | None = None
