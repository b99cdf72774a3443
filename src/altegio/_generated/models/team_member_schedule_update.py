from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Slot


@model(request=True)
class TeamMemberScheduleUpdate(Model):
    """Team member schedule update."""

    date: dt.date
    is_working: bool
    slots: list[Slot]
