from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import EmailContact, ImageGroup, Position, TeamMemberEmployee


class TeamMember(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "is_paid_team_member": "is_paid_staff",
    },
):
    """Seller."""

    #: team member ID
    id: int | None = None
    #: external ID
    api_id: str | int | None = None
    name: str | None = None
    location_id: int | None = None
    specialization: str | None = None
    #: average score
    rating: int | float | None = None
    #: 1 show the rating, 0 hide it
    show_rating: int | float | bool | None = None
    #: small image link
    avatar: str | None = None
    #: higher-resolution avatar
    avatar_big: str | None = None
    #: number of reviews
    comments_count: int | None = None
    #: number of rating votes
    votes_count: int | None = None
    average_score: int | float | None = None
    #: tells if the appointment can be paid online
    prepaid: str | None = None
    #: an object when assigned, else null or an empty array
    position: Position | None = None
    #: counted in the license price
    is_paid_team_member: bool | None = None
    #: 1 fired, 0 not
    fired: int | None = None
    #: 1 removed, 0 not
    status: int | None = None
    #: 1 hidden in online booking, 0 not
    hidden: int | None = None
    #: linked user
    user_id: int | None = None
    #: always sent; true when payment_policy feature is off or no active policy
    is_included_in_payment_policy: bool | None = None
    #: sort weight
    weight: int | None = None
    #: biography
    information: str | None = None
    #: may manage the timetable
    has_access_timetable: bool | None = None
    #: bookable online
    bookable: bool | None = None
    position_id: int | None = None
    #: last day with a schedule (YYYY-MM-DD)
    schedule_till: dt.date | None = None
    #: more images
    image_group: ImageGroup | None = None
    #: linked user data
    user: EmailContact | None = None
    spec: str | None = None
    employee: TeamMemberEmployee | None = None

    def __post_init__(self) -> None:
        if self.position.__class__ is list:
            self._absent("position")
        if self.image_group.__class__ is list:
            self._absent("image_group")
        if self.user.__class__ is list:
            self._absent("user")
        if self.employee.__class__ is list:
            self._absent("employee")
