# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .duplicated_content import DuplicatedContent
from .reference import Reference
from .repeat_mode import RepeatMode


class EventDuplicationStrategy(AnswerModel, kw_only=True, rename={"location_id": "company_id"}):
    """A saved rule for repeating an event."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["repeat_mode"])
    id: int = ALWAYS_SENT
    location_id: int | None = None
    title: str | None = None
    repeat_mode_id: RepeatMode | None = None
    repeat_mode: Reference | None = None
    days: list[int] | None = None
    interval: int | None = None
    content_type: DuplicatedContent | None = None

    def _settle(self) -> None:
        self.__class__ = EventDuplicationStrategy  # pyright: ignore[reportAttributeAccessIssue]
        if self.repeat_mode.__class__ is list:
            self._clear_empty_list("repeat_mode")
