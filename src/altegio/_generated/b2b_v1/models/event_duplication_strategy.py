# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import DuplicatedContent, Reference, RepeatMode


class EventDuplicationStrategy(Answer, kw_only=True, rename={"location_id": "company_id"}):
    """A saved rule for repeating an event."""

    id: int | None = None
    location_id: int | None = None
    title: str | None = None
    repeat_mode_id: RepeatMode | None = None
    repeat_mode: Reference | None = None
    days: list[int] | None = None
    interval: int | None = None
    content_type: DuplicatedContent | None = None

    def __post_init__(self) -> None:
        if self.repeat_mode.__class__ is list:
            self._absent("repeat_mode")
