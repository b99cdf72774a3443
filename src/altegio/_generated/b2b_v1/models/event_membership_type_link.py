# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .event_membership_type_identifier import EventMembershipTypeIdentifier


class EventMembershipTypeLink(AnswerModel, kw_only=True):
    """The reference from a membership to its type."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["data"])
    data: EventMembershipTypeIdentifier | None = None

    def _settle(self) -> None:
        self.__class__ = EventMembershipTypeLink  # pyright: ignore[reportAttributeAccessIssue]
        if self.data.__class__ is list:
            self._clear_empty_list("data")
