# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class OccupancyStats(AnswerModel, kw_only=True):
    """The occupancy of team members' working time, and its change.

    Attributes:
        change_percent: Current against previous; null if previous is 0 and current is not.
    """

    current_percent: int | float | None = None
    previous_percent: int | float | None = None
    change_percent: int | None = None
    """Current against previous; null if previous is 0 and current is not."""
