from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentStats(
    Answer,
    kw_only=True,
):
    """Appointment counts."""

    current_completed_count: int | None = None
    #: share of the total; null if the total is 0
    current_completed_percent: int | float | None = None
    current_pending_count: int | None = None
    #: share of the total; null if the total is 0
    current_pending_percent: int | float | None = None
    current_canceled_count: int | None = None
    #: share of the total; null if the total is 0
    current_canceled_percent: int | float | None = None
    current_total_count: int | None = None
    previous_total_count: int | None = None
    #: change of the total; null if previous is 0 and current is not
    change_percent: int | float | None = None
