# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class MarketplaceTariffOption(
    AnswerModel, kw_only=True, rename={"team_member_amount": "staff_amount"}
):
    """Marketplace tariff option."""

    id: int | None = None
    title: str | None = None
    overall_price: int | float | None = None
    duration_in_months: int | None = None
    currency_iso: str | None = None
    team_member_amount: int | float | None = None
    free_period_in_months: int | None = None
