from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class EventDuplicationStrategyInput(
    Request,
    kw_only=True,
):
    """Event duplication strategy input."""

    title: str
    #: days of the week, for weekly mode
    days: list[int] | Unset = UNSET
    #: 1 daily, 2 weekdays, 3 Mon/Wed/Fri, 4 Tue/Thu, 5 weekly, 6 monthly, 7 yearly
    repeat_mode_id: int
    #: units of the repeat mode skipped between copies
    interval: int | Unset = UNSET
    #: 1 leaves appointments out, 2 copies them too
    content_type: int | Unset = UNSET
