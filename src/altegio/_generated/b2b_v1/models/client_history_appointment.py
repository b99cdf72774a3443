# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .appointment_tips import AppointmentTips
from .attendance import Attendance
from .client_history_service import ClientHistoryService
from .reference import Reference
from .team_member import TeamMember
from .visitor import Visitor


class ClientHistoryAppointment(
    AnswerModel,
    kw_only=True,
    rename={"team_member": "staff", "location": "company", "visitor": "comer"},
):
    """An appointment in a client's history, with the amount paid.

    Attributes:
        id: Appointment ID.
        attendance: Appointment status code.
        team_member: Team member who served the client.
        tips: Form depends on whether the caller is the serving team member.
        visitor: Absent when no visitor was set.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["team_member", "location", "tips", "visitor"]
    )
    id: int | None = None
    """Appointment ID."""
    comment: str | None = None
    date: dt.datetime | None = None
    visit_id: int | None = None
    attendance: Attendance | None = None
    """Appointment status code."""
    services: list[ClientHistoryService] | None = None
    team_member: TeamMember | None = None
    """Team member who served the client."""
    location: Reference | None = None
    tips: AppointmentTips | None = None
    """Form depends on whether the caller is the serving team member."""
    visitor: Visitor | None = None
    """Absent when no visitor was set."""

    def _settle(self) -> None:
        self.__class__ = ClientHistoryAppointment  # pyright: ignore[reportAttributeAccessIssue]
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
        if self.location.__class__ is list:
            self._clear_empty_list("location")
        if self.tips.__class__ is list:
            self._clear_empty_list("tips")
        if self.visitor.__class__ is list:
            self._clear_empty_list("visitor")
