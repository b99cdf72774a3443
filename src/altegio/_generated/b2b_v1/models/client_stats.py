# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ClientStats(AnswerModel, kw_only=True):
    """Counts of new, returning and lost clients in a period.

    Attributes:
        new_count: New in the period.
        new_percent: Share of active clients.
        return_count: Returned in the period.
        return_percent: Share of active clients.
        active_count: Active in the period.
        lost_count: Lost in the period.
        lost_percent: Share of all clients.
    """

    total_count: int | None = None
    new_count: int | None = None
    """New in the period."""
    new_percent: int | None = None
    """Share of active clients."""
    return_count: int | None = None
    """Returned in the period."""
    return_percent: int | None = None
    """Share of active clients."""
    active_count: int | None = None
    """Active in the period."""
    lost_count: int | None = None
    """Lost in the period."""
    lost_percent: int | None = None
    """Share of all clients."""
