# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from ...b2b_v1.models.reference import Reference


class FeedbackTeamMember(
    AnswerModel,
    kw_only=True,
    rename={"location_id": "company_id", "is_rating_shown": "show_rating"},
):
    """Feedback team member."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["position"])
    id: int = ALWAYS_SENT
    name: str | None = None
    location_id: int | None = None
    specialization: str | None = None
    rating: int | float | None = None
    is_rating_shown: int | None = None
    avatar: str | None = None
    prepaid: str | None = None
    position: Reference | None = None

    def _settle(self) -> None:
        self.__class__ = FeedbackTeamMember  # pyright: ignore[reportAttributeAccessIssue]
        if self.position.__class__ is list:
            self._clear_empty_list("position")
