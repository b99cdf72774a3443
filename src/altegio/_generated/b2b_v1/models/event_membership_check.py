# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .event_membership_check_data import EventMembershipCheckData


class EventMembershipCheck(AnswerModel, kw_only=True):
    """The result of checking a membership against an event and its later dates."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["data"])
    data: EventMembershipCheckData | None = None

    def _settle(self) -> None:
        self.__class__ = EventMembershipCheck  # pyright: ignore[reportAttributeAccessIssue]
        if self.data.__class__ is list:
            self._clear_empty_list("data")
