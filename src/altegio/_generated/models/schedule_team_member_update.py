from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Slot


@model(request=True)
class ScheduleTeamMemberUpdate(Model):
    """Schedule team member update."""

    #: YYYY-MM-DD
    date: dt.date
    is_working: bool
    #: working intervals
    slots: list[Slot]
