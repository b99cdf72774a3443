# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import AnswerModel


class EventMembershipsIncluded(AnswerModel, kw_only=True):
    """A membership type referenced by the memberships found."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["attributes"])
    id: str | None = None
    type: str | None = None
    attributes: dict[str, Any] | None = None

    def _settle(self) -> None:
        self.__class__ = EventMembershipsIncluded  # pyright: ignore[reportAttributeAccessIssue]
        if self.attributes.__class__ is list:
            self._clear_empty_list("attributes", {})
