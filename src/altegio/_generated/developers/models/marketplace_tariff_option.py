# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class MarketplaceTariffOption(
    AnswerModel, kw_only=True, rename={"max_team_member_count": "staff_amount"}
):
    """The price of an application for a number of team members and months.

    Attributes:
        free_period_in_months: Length of the trial.
        max_team_member_count: Largest number of team members.
    """

    id: int | None = None
    title: str | None = None
    overall_price: int | float | None = None
    duration_in_months: int | None = None
    currency_iso: str | None = None
    free_period_in_months: int | None = None
    """Length of the trial."""
    max_team_member_count: int | None = None
    """Largest number of team members."""
