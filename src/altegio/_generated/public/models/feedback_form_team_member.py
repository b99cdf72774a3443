# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from ...b2b_v1.models.prepayment_mode import PrepaymentMode
from ...b2b_v1.models.reference import Reference


class FeedbackFormTeamMember(
    AnswerModel,
    kw_only=True,
    rename={"location_id": "company_id", "is_rating_shown": "show_rating"},
):
    """The team member whom a client rates."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["position"])
    id: int = ALWAYS_SENT
    name: str | None = None
    location_id: int | None = None
    specialization: str | None = None
    rating: int | float | None = None
    is_rating_shown: bool | None = None
    avatar: str | None = None
    prepaid: PrepaymentMode | None = None
    position: Reference | None = None

    def _settle(self) -> None:
        self.__class__ = FeedbackFormTeamMember  # pyright: ignore[reportAttributeAccessIssue]
        if self.position.__class__ is list:
            self._clear_empty_list("position")
