from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import AppointmentTag, VisitClient, VisitDocument, VisitService, VisitTeamMember


class VisitAppointment(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "team_member_id": "staff_id",
        "products_transactions": "goods_transactions",
        "team_member": "staff",
        "session_length": "seance_length",
        "team_member_request": "master_request",
        "event_id": "activity_id",
        "appointment_tags": "record_labels",
    },
):
    """Visit appointment."""

    #: appointment id
    id: int | None = None
    location_id: int | None = None
    team_member_id: int | None = None
    services: list[VisitService] | None = None
    events: list[dict[str, Any]] | None = None
    products_transactions: list[dict[str, Any]] | None = None
    team_member: VisitTeamMember | None = None
    client: VisitClient | None = None
    date: dt.datetime | None = None
    #: ISO form of date
    datetime: dt.datetime | None = None
    create_date: dt.datetime | None = None
    comment: str | None = None
    #: read-only; false when an administrator made it
    online: bool | None = None
    #: visit status
    visit_attendance: int | None = None
    #: appointment status
    attendance: int | None = None
    #: flag
    confirmed: int | None = None
    #: seconds: sum of services plus technical_break_duration
    session_length: int | None = None
    #: seconds; alias of seance_length
    length: int | None = None
    #: whether an SMS reminder goes to the client
    sms_before: int | None = None
    #: whether an SMS was sent on creation
    sms_now: int | None = None
    sms_now_text: str | None = None
    #: whether an e-mail was sent
    email_now: int | None = None
    #: flag that the location confirmed when the client asked for confirmation
    notified: int | None = None
    #: flag that a particular team member was chosen; off for "any"
    team_member_request: int | None = None
    #: external appointment id
    api_id: str | int | None = None
    #: page the booking came from
    from_url: str | None = None
    #: flag that the client was asked for a review
    review_requested: int | None = None
    #: group event id
    event_id: int | None = None
    documents: list[VisitDocument] | None = None
    visit_id: int | None = None
    created_user_id: int | None = None
    deleted: bool | None = None
    paid_full: int | float | None = None
    prepaid: bool | None = None
    prepaid_confirmed: bool | None = None
    last_change_date: dt.datetime | None = None
    custom_color: str | None = None
    custom_font_color: str | None = None
    appointment_tags: list[AppointmentTag] | None = None
    custom_fields: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.client.__class__ is list:
            self._absent("client")
        if self.custom_fields.__class__ is list:
            self._absent("custom_fields", {})
