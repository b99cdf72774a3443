from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import AppointmentClientInput, AppointmentServiceInput


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
    """Body for making an appointment or replacing one entirely. Sending custom_fields does not make
    an update partial; the required fields must be sent again."""

    #: group event id; 0 or absent for a standard appointment; cannot change on update
    event_id: int | Unset = UNSET
    team_member_id: int | Unset = UNSET
    services: list[AppointmentServiceInput] | Unset = UNSET
    client: AppointmentClientInput | Unset = UNSET
    #: true books even busy or non-working time, otherwise an error
    save_if_busy: bool | Unset = UNSET
    starts_at: dt.datetime | Unset = UNSET
    #: seconds, technical_break_duration included; add any break on top of service time
    duration: int | Unset = UNSET
    #: whether to text the details to the client
    send_sms: bool | Unset = UNSET
    comment: str | Unset = UNSET
    #: hours before the visit for an SMS reminder; 0 for none
    sms_remain_hours: int | Unset = UNSET
    #: hours before the visit for an e-mail reminder; 0 for none
    email_remain_hours: int | Unset = UNSET
    #: 2 confirmed, 1 came and served, 0 waiting, -1 no-show
    attendance: int | Unset = UNSET
    #: id in an external system
    api_id: str | int | None | Unset = UNSET
    custom_color: str | Unset = UNSET
    #: category ids
    tag_ids: list[int | str] | Unset = UNSET
    #: seconds in steps of 300, at most 3600; null or absent takes the location's default
    technical_break_duration: int | None | Unset = UNSET
    #: by field code; needs custom_fields_record_values_read_access and
    #: custom_fields_record_values_edit_access
    custom_fields: dict[str, Any] | Unset = UNSET
