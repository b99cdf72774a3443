# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from ...b2b_v1.models.prepayment_mode import PrepaymentMode
from .bookable_team_member_position import BookableTeamMemberPosition


class BookableTeamMember(
    AnswerModel,
    kw_only=True,
    rename={
        "is_bookable": "bookable",
        "is_rating_shown": "show_rating",
        "next_date": "seance_date",
        "slots": "seances",
        "is_fired": "fired",
        "is_hidden": "hidden",
    },
):
    """A team member whom clients can book.

    Attributes:
        is_bookable: Whether there are free slots.
        is_rating_shown: Whether clients see the rating.
        votes_count: Number of ratings.
        weight: Sort weight; the heaviest comes first.
        information: HTML.
        next_date: Next day with free slots, only if there is one.
        schedule_till: Last day of the schedule.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["position", "image_group", "user"])
    id: int = ALWAYS_SENT
    api_id: str | int | None = None
    user_id: int | None = None
    name: str | None = None
    is_bookable: bool | None = None
    """Whether there are free slots."""
    specialization: str | None = None
    position: BookableTeamMemberPosition | None = None
    position_id: int | None = None
    is_rating_shown: bool | None = None
    """Whether clients see the rating."""
    rating: int | float | None = None
    votes_count: int | None = None
    """Number of ratings."""
    avatar: str | None = None
    avatar_big: str | None = None
    comments_count: int | None = None
    weight: int | None = None
    """Sort weight; the heaviest comes first."""
    information: str | None = None
    """HTML."""
    next_date: dt.date | None = None
    """Next day with free slots, only if there is one."""
    schedule_till: dt.date | None = None
    """Last day of the schedule."""
    slots: list[dict[str, Any]] | None = None
    has_access_timetable: bool | None = None
    image_group: dict[str, Any] | None = None
    is_fired: bool | None = None
    status: int | None = None
    is_hidden: bool | None = None
    user: dict[str, Any] | None = None
    prepaid: PrepaymentMode | None = None

    def _settle(self) -> None:
        self.__class__ = BookableTeamMember  # pyright: ignore[reportAttributeAccessIssue]
        if self.position.__class__ is list:
            self._clear_empty_list("position")
        if self.image_group.__class__ is list:
            self._clear_empty_list("image_group", {})
        if self.user.__class__ is list:
            self._clear_empty_list("user", {})
