# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .event_membership_type_link import EventMembershipTypeLink


class EventMembershipRelationships(
    AnswerModel, kw_only=True, rename={"membership_type": "loyalty_abonement_type"}
):
    """The relationships of a membership that can pay for an event."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["membership_type"])
    membership_type: EventMembershipTypeLink | None = None

    def _settle(self) -> None:
        self.__class__ = EventMembershipRelationships  # pyright: ignore[reportAttributeAccessIssue]
        if self.membership_type.__class__ is list:
            self._clear_empty_list("membership_type")
