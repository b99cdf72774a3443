from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    from . import Slot


class TeamMemberScheduleUpdate(
    Request,
    kw_only=True,
):
    """Team member schedule update."""

    date: dt.date
    is_working: bool
    slots: list[Slot]
