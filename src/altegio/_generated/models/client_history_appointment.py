from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import AppointmentTips, ClientHistoryService, Reference, TeamMember, Visitor


class ClientHistoryAppointment(
    Answer,
    kw_only=True,
    rename={
        "team_member": "staff",
        "location": "company",
        "visitor": "comer",
    },
):
    """Client history appointment."""

    #: appointment id
    id: int | None = None
    comment: str | None = None
    date: dt.datetime | None = None
    visit_id: int | None = None
    #: appointment status code
    attendance: int | None = None
    services: list[ClientHistoryService] | None = None
    #: who served
    team_member: TeamMember | None = None
    location: Reference | None = None
    #: shape depends on whether the caller is the serving team member
    tips: AppointmentTips | None = None
    #: absent when no visitor was set
    visitor: Visitor | None = None

    def __post_init__(self) -> None:
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.location.__class__ is list:
            self._absent("location")
        if self.tips.__class__ is list:
            self._absent("tips")
        if self.visitor.__class__ is list:
            self._absent("visitor")
