# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .event_membership_attributes import EventMembershipAttributes
from .event_membership_relationships import EventMembershipRelationships


class EventMembership(AnswerModel, kw_only=True):
    """A membership that can pay for an event.

    Attributes:
        id: Membership instance ID.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["attributes", "relationships"])
    id: str | None = None
    """Membership instance ID."""
    type: str | None = None
    attributes: EventMembershipAttributes | None = None
    relationships: EventMembershipRelationships | None = None

    def _settle(self) -> None:
        self.__class__ = EventMembership  # pyright: ignore[reportAttributeAccessIssue]
        if self.attributes.__class__ is list:
            self._clear_empty_list("attributes")
        if self.relationships.__class__ is list:
            self._clear_empty_list("relationships")
