from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    from . import Slot


class ScheduleTeamMemberUpdate(
    Request,
    kw_only=True,
):
    """Schedule team member update."""

    #: YYYY-MM-DD
    date: dt.date
    is_working: bool
    #: working intervals
    slots: list[Slot]
