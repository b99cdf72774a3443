from __future__ import annotations

from ..._model import Answer


class TimeslotGrid(
    Answer,
    kw_only=True,
):
    """Timeslot grid."""

    #: earliest slot, seconds from midnight
    grid_first_timeslot: int | None = None
    #: latest slot, seconds from midnight
    grid_last_timeslot: int | None = None
    #: seconds between shown slots
    grid_display_step: int | None = None
    #: shortest delay to the nearest slot, seconds
    grid_nearest_timeslot_delay: int | None = None
    #: kind of grid
    grid_base_type: str | None = None
    #: also offer a flexible slot
    is_grid_flexible: bool | None = None
