# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import AppointmentTips, Attendance, ClientHistoryService, Reference, TeamMember, Visitor


class ClientHistoryAppointment(
    Answer, kw_only=True, rename={"team_member": "staff", "location": "company", "visitor": "comer"}
):
    """An appointment in a client's history, with what was paid."""

    id: int | None = None
    """Appointment id."""
    comment: str | None = None
    date: dt.datetime | None = None
    visit_id: int | None = None
    attendance: Attendance | None = None
    """Appointment status code."""
    services: list[ClientHistoryService] | None = None
    team_member: TeamMember | None = None
    """Who served."""
    location: Reference | None = None
    tips: AppointmentTips | None = None
    """Shape depends on whether the caller is the serving team member."""
    visitor: Visitor | None = None
    """Absent when no visitor was set."""

    def __post_init__(self) -> None:
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.location.__class__ is list:
            self._absent("location")
        if self.tips.__class__ is list:
            self._absent("tips")
        if self.visitor.__class__ is list:
            self._absent("visitor")
