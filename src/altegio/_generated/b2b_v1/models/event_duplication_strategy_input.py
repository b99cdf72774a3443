# Generated from openapi/ by `make generate`; not edited by hand.
from typing import TypedDict

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .duplicated_content import DuplicatedContent
from .repeat_mode import RepeatMode


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EventDuplicationStrategyInput(RequestModel):
    """Fields of a rule for repeating events, to create or update.

    Attributes:
        days: Days of the week, for weekly mode.
        repeat_mode_id: 1 daily, 2 weekdays, 3 Mon/Wed/Fri, 4 Tue/Thu, 5 weekly, 6 monthly, 7
            yearly.
        interval: Units of the repeat mode skipped between copies.
        content_type: 1 excludes appointments, 2 copies them too.
    """

    title: str
    days: list[int] | Unset = attrs.field(default=UNSET, metadata={"minimum": 0, "maximum": 6})
    """Days of the week, for weekly mode."""
    repeat_mode_id: RepeatMode
    """1 daily, 2 weekdays, 3 Mon/Wed/Fri, 4 Tue/Thu, 5 weekly, 6 monthly, 7 yearly."""
    interval: int | Unset = UNSET
    """Units of the repeat mode skipped between copies."""
    content_type: DuplicatedContent | Unset = UNSET
    """1 excludes appointments, 2 copies them too."""


class EventDuplicationStrategyUpdateParams(TypedDict, total=False):
    """Fields of EventDuplicationStrategyInput to change; the others stay as they are."""

    title: str
    days: list[int]
    """Days of the week, for weekly mode."""
    repeat_mode_id: RepeatMode
    """1 daily, 2 weekdays, 3 Mon/Wed/Fri, 4 Tue/Thu, 5 weekly, 6 monthly, 7 yearly."""
    interval: int
    """Units of the repeat mode skipped between copies."""
    content_type: DuplicatedContent
    """1 excludes appointments, 2 copies them too."""
