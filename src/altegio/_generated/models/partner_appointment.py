from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import (
        PartnerAppointmentClient,
        PartnerAppointmentLocation,
        PartnerAppointmentService,
        PartnerAppointmentTeamMember,
    )


class PartnerAppointment(
    Answer,
    kw_only=True,
    rename={
        "team_member_requested": "master_requested",
        "event_id": "activity_id",
        "location": "company",
        "team_member": "staff",
    },
):
    """Partner appointment."""

    id: int | None = None
    date: dt.datetime | None = None
    datetime: dt.datetime | None = None
    create_date: dt.datetime | None = None
    comment: str | None = None
    deleted: bool | None = None
    attendance: int | None = None
    length: int | None = None
    notify_by_sms: int | None = None
    notify_by_email: int | None = None
    team_member_requested: bool | None = None
    online: bool | None = None
    api_id: str | None = None
    last_change_date: dt.datetime | None = None
    prepaid: bool | None = None
    prepaid_confirmed: bool | None = None
    event_id: int | None = None
    services: list[PartnerAppointmentService] | None = None
    location: PartnerAppointmentLocation | None = None
    team_member: PartnerAppointmentTeamMember | None = None
    client: PartnerAppointmentClient | None = None
    custom_fields: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.location.__class__ is list:
            self._absent("location")
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.client.__class__ is list:
            self._absent("client")
        if self.custom_fields.__class__ is list:
            self._absent("custom_fields", {})
