# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .image_group import ImageGroup
from .position import Position
from .prepayment_mode import PrepaymentMode
from .team_member_contact import TeamMemberContact
from .team_member_user import TeamMemberUser


class TeamMember(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "is_rating_shown": "show_rating",
        "is_paid_team_member": "is_paid_staff",
        "is_fired": "fired",
        "is_deleted": "status",
        "is_hidden": "hidden",
    },
):
    """A person who works in a location and whom clients can book.

    Attributes:
        id: Team member ID.
        api_id: External ID.
        rating: Average score.
        is_rating_shown: Whether the rating is shown.
        avatar: Small image link.
        avatar_big: higher-resolution avatar.
        comments_count: Number of reviews.
        votes_count: Number of rating votes.
        prepaid: Whether the appointment can be paid for online.
        position: An object if assigned, otherwise null or an empty array.
        is_paid_team_member: Whether they count in the licence price.
        is_deleted: Whether the team member is deleted.
        is_hidden: Whether they are hidden in online booking.
        user_id: Linked user.
        is_included_in_payment_policy: Always sent; true when the payment policy feature is off or
            there is no active policy.
        weight: Sort weight.
        information: Biography.
        has_access_timetable: Whether they may manage the timetable.
        bookable: Whether clients can book them online.
        schedule_till: Last day with a schedule; 1900-01-01 and 1970-01-01 mean none.
        image_group: Further images.
        user: Data of the linked user.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["position", "image_group", "user", "employee"]
    )
    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["is_fired", "is_hidden"])
    _may_be_no_date: ClassVar[frozenset[str]] = frozenset(["schedule_till"])
    id: int = ALWAYS_SENT
    """Team member ID."""
    api_id: str | int | None = None
    """External ID."""
    name: str | None = None
    location_id: int | None = None
    specialization: str | None = None
    rating: int | float | None = None
    """Average score."""
    is_rating_shown: bool | None = None
    """Whether the rating is shown."""
    avatar: str | None = None
    """Small image link."""
    avatar_big: str | None = None
    """higher-resolution avatar."""
    comments_count: int | None = None
    """Number of reviews."""
    votes_count: int | None = None
    """Number of rating votes."""
    average_score: int | float | None = None
    prepaid: PrepaymentMode | None = None
    """Whether the appointment can be paid for online."""
    position: Position | None = None
    """An object if assigned, otherwise null or an empty array."""
    is_paid_team_member: bool | None = None
    """Whether they count in the licence price."""
    is_fired: bool | None = None
    is_deleted: bool | None = None
    """Whether the team member is deleted."""
    is_hidden: bool | None = None
    """Whether they are hidden in online booking."""
    user_id: int | None = None
    """Linked user."""
    is_included_in_payment_policy: bool | None = None
    """Always sent; true when the payment policy feature is off or there is no active policy."""
    weight: int | None = None
    """Sort weight."""
    information: str | None = None
    """Biography."""
    has_access_timetable: bool | None = None
    """Whether they may manage the timetable."""
    bookable: bool | None = None
    """Whether clients can book them online."""
    position_id: int | None = None
    schedule_till: dt.date | None = None
    """Last day with a schedule; 1900-01-01 and 1970-01-01 mean none."""
    image_group: ImageGroup | None = None
    """Further images."""
    user: TeamMemberUser | None = None
    """Data of the linked user."""
    employee: TeamMemberContact | None = None

    def _settle(self) -> None:
        self.__class__ = TeamMember  # pyright: ignore[reportAttributeAccessIssue]
        if self.position.__class__ is list:
            self._clear_empty_list("position")
        if self.image_group.__class__ is list:
            self._clear_empty_list("image_group")
        if self.user.__class__ is list:
            self._clear_empty_list("user")
        if self.employee.__class__ is list:
            self._clear_empty_list("employee")
        if self.schedule_till.__class__ is str:
            self._read_date("schedule_till", dt.date, ("0000-00-00", ""))
