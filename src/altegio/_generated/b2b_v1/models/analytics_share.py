# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class AnalyticsShare(AnswerModel, kw_only=True):
    """One slice of a chart, a name and its share.

    Attributes:
        label: Name of the indicator.
        data: Value of the share.
    """

    label: str | None = None
    """Name of the indicator."""
    data: int | None = None
    """Value of the share."""
