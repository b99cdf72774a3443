# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel
from altegio._calls.mixins import DailyFigures


class AnalyticsSeries(DailyFigures, AnswerModel, kw_only=True):
    """One line of a chart, a value for each day.

    Attributes:
        label: Name of the series.
        data: A pair of numbers per day: UTC day start timestamp, value.
    """

    label: str | None = None
    """Name of the series."""
    data: list[list[int | float | str]] | None = None
    """A pair of numbers per day: UTC day start timestamp, value."""
