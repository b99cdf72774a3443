# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .booked_service import BookedService
from .booked_team_member import BookedTeamMember
from .booking_location import BookingLocation


class Booking(
    AnswerModel,
    kw_only=True,
    rename={
        "location": "company",
        "team_member": "staff",
        "starts_at": "datetime",
        "created_at": "create_date",
        "is_deleted": "deleted",
        "duration": "length",
        "team_member_requested": "master_requested",
        "updated_at": "last_change_date",
        "event_id": "activity_id",
    },
):
    """Booking."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["location", "team_member"])
    id: int = ALWAYS_SENT
    services: list[BookedService] | None = None
    location: BookingLocation | None = None
    team_member: BookedTeamMember | None = None
    clients_count: int | None = None
    date: dt.datetime | None = None
    starts_at: dt.datetime | None = None
    created_at: dt.datetime | None = None
    comment: str | None = None
    is_deleted: bool | None = None
    attendance: int | None = None
    duration: int | None = None
    notify_by_sms: int | float | None = None
    notify_by_email: int | float | None = None
    team_member_requested: bool | None = None
    online: bool | None = None
    api_id: str | int | None = None
    updated_at: dt.datetime | None = None
    prepaid: bool | None = None
    prepaid_confirmed: bool | None = None
    event_id: int | None = None

    def _settle(self) -> None:
        self.__class__ = Booking  # pyright: ignore[reportAttributeAccessIssue]
        if self.location.__class__ is list:
            self._clear_empty_list("location")
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
