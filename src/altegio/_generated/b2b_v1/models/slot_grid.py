# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .slot_grid_type import SlotGridType


class SlotGrid(AnswerModel, kw_only=True):
    """The grid of times at which clients can book online.

    Attributes:
        grid_first_timeslot: Earliest slot, seconds from midnight.
        grid_last_timeslot: Latest slot, seconds from midnight.
        grid_display_step: Seconds between shown slots.
        grid_nearest_timeslot_delay: Shortest delay to the nearest slot, seconds.
        grid_base_type: Kind of grid.
        is_grid_flexible: Whether a flexible slot is offered too.
    """

    grid_first_timeslot: int | None = None
    """Earliest slot, seconds from midnight."""
    grid_last_timeslot: int | None = None
    """Latest slot, seconds from midnight."""
    grid_display_step: int | None = None
    """Seconds between shown slots."""
    grid_nearest_timeslot_delay: int | None = None
    """Shortest delay to the nearest slot, seconds."""
    grid_base_type: SlotGridType | None = None
    """Kind of grid."""
    is_grid_flexible: bool | None = None
    """Whether a flexible slot is offered too."""
