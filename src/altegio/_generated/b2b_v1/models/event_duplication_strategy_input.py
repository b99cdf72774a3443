# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import DuplicatedContent, RepeatMode


class EventDuplicationStrategyInput(Request, kw_only=True):
    """What to create a rule for repeating events with, or to change one to."""

    title: str
    days: list[int] | Unset = UNSET
    """Days of the week, for weekly mode."""
    repeat_mode_id: RepeatMode
    """1 daily, 2 weekdays, 3 Mon/Wed/Fri, 4 Tue/Thu, 5 weekly, 6 monthly, 7 yearly."""
    interval: int | Unset = UNSET
    """Units of the repeat mode skipped between copies."""
    content_type: DuplicatedContent | Unset = UNSET
    """1 leaves appointments out, 2 copies them too."""
