# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import AppointmentClientInput, AppointmentServiceInput, Attendance


class AppointmentInput(
    Request,
    kw_only=True,
    rename={
        "event_id": "activity_id",
        "team_member_id": "staff_id",
        "starts_at": "datetime",
        "duration": "seance_length",
        "tag_ids": "record_labels",
    },
):
    """What to make an appointment with, or to replace one by; the required fields must be sent
    each time.
    """

    event_id: int | Unset = UNSET
    """Group event id; 0 or absent for a standard appointment; cannot change on update."""
    team_member_id: int | Unset = UNSET
    services: list[AppointmentServiceInput] | Unset = UNSET
    client: AppointmentClientInput | Unset = UNSET
    save_if_busy: bool | Unset = UNSET
    """True books even busy or non-working time, otherwise an error."""
    starts_at: dt.datetime | Unset = UNSET
    duration: int | Unset = UNSET
    """Seconds, technical_break_duration included; add any break on top of service time."""
    send_sms: bool | Unset = UNSET
    """Whether to text the details to the client."""
    comment: str | Unset = UNSET
    sms_remain_hours: int | Unset = UNSET
    """Hours before the visit for an SMS reminder; 0 for none."""
    email_remain_hours: int | Unset = UNSET
    """Hours before the visit for an e-mail reminder; 0 for none."""
    attendance: Attendance | Unset = UNSET
    """2 confirmed, 1 came and served, 0 waiting, -1 no-show."""
    api_id: str | int | None | Unset = UNSET
    """Id in an external system."""
    custom_color: str | Unset = UNSET
    tag_ids: list[int | str] | Unset = UNSET
    """Category ids."""
    technical_break_duration: int | None | Unset = UNSET
    """Seconds in steps of 300, at most 3600; null or absent takes the location's default."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """By field code; needs custom_fields_record_values_read_access and
    custom_fields_record_values_edit_access.
    """
