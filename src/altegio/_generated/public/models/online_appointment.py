# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel
from altegio._calls.mixins import LocalStart

from ...b2b_v1.models.attendance import Attendance
from .online_appointment_location import OnlineAppointmentLocation
from .online_appointment_service import OnlineAppointmentService
from .online_appointment_team_member import OnlineAppointmentTeamMember


class OnlineAppointment(
    LocalStart,
    AnswerModel,
    kw_only=True,
    rename={
        "location": "company",
        "team_member": "staff",
        "starts_at_local": "date",
        "starts_at": "datetime",
        "created_at": "create_date",
        "is_deleted": "deleted",
        "duration": "length",
        "is_team_member_requested": "master_requested",
        "updated_at": "last_change_date",
        "event_id": "activity_id",
    },
):
    """An appointment as its client sees it.

    Attributes:
        starts_at_local: Start by the location's clock.
        starts_at: Start with an offset, which was seen an hour off in summer; starts_at_local is
            right.
        duration: Seconds, the technical break included.
        notify_by_sms: Hours before the appointment for a reminder; 0 for none.
        notify_by_email: Hours before the appointment for a reminder; 0 for none.
        is_team_member_requested: False if the client chose any team member.
        online: False when an administrator created it.
        event_id: Event in which it is a place; 0 for none.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["location", "team_member"])
    id: int = ALWAYS_SENT
    services: list[OnlineAppointmentService] | None = None
    location: OnlineAppointmentLocation | None = None
    team_member: OnlineAppointmentTeamMember | None = None
    clients_count: int | None = None
    starts_at_local: dt.datetime | None = None
    """Start by the location's clock."""
    starts_at: dt.datetime | None = None
    """Start with an offset, which was seen an hour off in summer; starts_at_local is right."""
    created_at: dt.datetime | None = None
    comment: str | None = None
    is_deleted: bool | None = None
    attendance: Attendance | None = None
    duration: int | None = None
    """Seconds, the technical break included."""
    notify_by_sms: int | None = None
    """Hours before the appointment for a reminder; 0 for none."""
    notify_by_email: int | None = None
    """Hours before the appointment for a reminder; 0 for none."""
    is_team_member_requested: bool | None = None
    """False if the client chose any team member."""
    online: bool | None = None
    """False when an administrator created it."""
    api_id: str | int | None = None
    updated_at: dt.datetime | None = None
    prepaid: bool | None = None
    prepaid_confirmed: bool | None = None
    event_id: int | None = None
    """Event in which it is a place; 0 for none."""

    def _settle(self) -> None:
        self.__class__ = OnlineAppointment  # pyright: ignore[reportAttributeAccessIssue]
        if self.location.__class__ is list:
            self._clear_empty_list("location")
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
