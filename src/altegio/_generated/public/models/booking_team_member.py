# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .booking_team_member_position import BookingTeamMemberPosition


class BookingTeamMember(
    AnswerModel,
    kw_only=True,
    rename={
        "is_rating_shown": "show_rating",
        "slot_date": "seance_date",
        "slots": "seances",
        "is_fired": "fired",
        "is_hidden": "hidden",
    },
):
    """Booking team member."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["position", "image_group", "user"])
    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["is_fired", "is_hidden"])
    id: int = ALWAYS_SENT
    api_id: str | None = None
    user_id: int | None = None
    name: str | None = None
    bookable: bool | None = None
    specialization: str | None = None
    position: BookingTeamMemberPosition | None = None
    position_id: int | None = None
    is_rating_shown: int | None = None
    rating: int | float | None = None
    votes_count: int | None = None
    avatar: str | None = None
    avatar_big: str | None = None
    comments_count: int | None = None
    weight: int | None = None
    information: str | None = None
    slot_date: dt.date | None = None
    schedule_till: dt.date | None = None
    slots: list[dict[str, Any]] | None = None
    has_access_timetable: bool | None = None
    image_group: dict[str, Any] | None = None
    is_fired: bool | None = None
    status: int | None = None
    is_hidden: bool | None = None
    user: dict[str, Any] | None = None
    prepaid: str | None = None

    def _settle(self) -> None:
        self.__class__ = BookingTeamMember  # pyright: ignore[reportAttributeAccessIssue]
        if self.position.__class__ is list:
            self._clear_empty_list("position")
        if self.image_group.__class__ is list:
            self._clear_empty_list("image_group", {})
        if self.user.__class__ is list:
            self._clear_empty_list("user", {})
