from __future__ import annotations

from ..._model import Answer


class OccupancyStats(
    Answer,
    kw_only=True,
):
    """Occupancy of the working time of the location's team members."""

    current_percent: int | float | None = None
    previous_percent: int | float | None = None
    #: current against previous; null if previous is 0 and current is not
    change_percent: int | float | None = None
