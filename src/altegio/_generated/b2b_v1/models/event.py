# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .event_duration_details import EventDurationDetails
from .event_service import EventService
from .prepayment_mode import PrepaymentMode
from .resource_instance import ResourceInstance
from .tag import Tag
from .team_member import TeamMember


class Event(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "_location_id_2": "company_id",
        "team_member_id": "staff_id",
        "_team_member_id_2": "master_id",
        "starts_at": "date",
        "duration": "length",
        "appointments_count": "records_count",
        "is_notified": "notified",
        "team_member": "staff",
        "_team_member_2": "master",
        "tags": "labels",
        "appointments": "records",
    },
):
    """A group class or other event that several clients can book.

    Attributes:
        id: Event ID.
        starts_at: Date and time of the event.
        timestamp: Event date as a Unix timestamp.
        duration: Seconds.
        appointments_count: Number of appointments in the event.
        stream_link: Stream link of an online event.
        is_notified: Whether notifications were sent.
        prepaid: One of forbidden, optional, required.
        tags: Event tags.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["duration_details", "service", "team_member", "_team_member_2"]
    )
    id: int = ALWAYS_SENT
    """Event ID."""
    location_id: int | None = None
    _location_id_2: int | None = None
    service_id: int | None = None
    team_member_id: int | None = None
    _team_member_id_2: int | None = None
    starts_at: dt.datetime | None = None
    """Date and time of the event."""
    timestamp: int | dt.datetime | None = None
    """Event date as a Unix timestamp."""
    duration: int | None = None
    """Seconds."""
    capacity: int | None = None
    appointments_count: int | None = None
    """Number of appointments in the event."""
    color: str | None = None
    font_color: str | None = None
    instructions: str | None = None
    stream_link: str | None = None
    """Stream link of an online event."""
    is_notified: bool | None = None
    """Whether notifications were sent."""
    comment: str | None = None
    prepaid: PrepaymentMode | None = None
    """One of forbidden, optional, required."""
    is_deleted: bool | None = None
    duration_details: EventDurationDetails | None = None
    service: EventService | None = None
    team_member: TeamMember | None = None
    _team_member_2: TeamMember | None = None
    resource_instances: list[ResourceInstance] | None = None
    tags: list[Tag] | None = None
    """Event tags."""
    appointments: list[dict[str, Any]] | None = None

    def _settle(self) -> None:
        self.__class__ = Event  # pyright: ignore[reportAttributeAccessIssue]
        if self.duration_details.__class__ is list:
            self._clear_empty_list("duration_details")
        if self.service.__class__ is list:
            self._clear_empty_list("service")
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
        if self._team_member_2.__class__ is list:
            self._clear_empty_list("_team_member_2")
        if self._location_id_2 is not None:
            self._fill_from_alias("location_id", "_location_id_2")
        if self._team_member_id_2 is not None:
            self._fill_from_alias("team_member_id", "_team_member_id_2")
        if self._team_member_2 is not None:
            self._fill_from_alias("team_member", "_team_member_2")
