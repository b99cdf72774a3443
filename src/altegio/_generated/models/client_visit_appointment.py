from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        ClientVisitService,
        ClientVisitTips,
        DocumentType,
        TimetableScheduleDayEventEntityTeamMember,
        Visitor,
    )


@model(
    {
        "team_member": "staff",
        "location": "company",
        "visitor": "comer",
    }
)
class ClientVisitAppointment(Model):
    """Client visit appointment."""

    #: appointment id
    id: int | None = None
    comment: str | None = None
    date: dt.datetime | None = None
    visit_id: int | None = None
    #: appointment status code
    attendance: int | None = None
    services: list[ClientVisitService] | None = None
    #: who served
    team_member: TimetableScheduleDayEventEntityTeamMember | None = None
    location: DocumentType | None = None
    #: shape depends on whether the caller is the serving team member
    tips: ClientVisitTips | None = None
    #: absent when no visitor was set
    visitor: Visitor | None = None
