# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .event_membership_check_attributes import EventMembershipCheckAttributes


class EventMembershipCheckData(AnswerModel, kw_only=True):
    """The data of a membership check.

    Attributes:
        id: ID of the check result.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["attributes"])
    id: str | None = None
    """ID of the check result."""
    type: str | None = None
    attributes: EventMembershipCheckAttributes | None = None

    def _settle(self) -> None:
        self.__class__ = EventMembershipCheckData  # pyright: ignore[reportAttributeAccessIssue]
        if self.attributes.__class__ is list:
            self._clear_empty_list("attributes")
