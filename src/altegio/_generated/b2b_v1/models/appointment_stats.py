# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class AppointmentStats(AnswerModel, kw_only=True):
    """Counts of completed, pending and cancelled appointments in a period and the one before.

    Attributes:
        current_completed_percent: Share of the total; null if the total is 0.
        current_pending_percent: Share of the total; null if the total is 0.
        current_canceled_percent: Share of the total; null if the total is 0.
        change_percent: Change of the total; null if previous is 0 and current is not.
    """

    current_completed_count: int | None = None
    current_completed_percent: int | None = None
    """Share of the total; null if the total is 0."""
    current_pending_count: int | None = None
    current_pending_percent: int | None = None
    """Share of the total; null if the total is 0."""
    current_canceled_count: int | None = None
    current_canceled_percent: int | None = None
    """Share of the total; null if the total is 0."""
    current_total_count: int | None = None
    previous_total_count: int | None = None
    change_percent: int | None = None
    """Change of the total; null if previous is 0 and current is not."""
