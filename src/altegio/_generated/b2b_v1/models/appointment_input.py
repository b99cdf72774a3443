# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar, TypedDict

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .appointment_client_input import AppointmentClientInput
from .appointment_service_input import AppointmentServiceInput
from .attendance import Attendance


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class AppointmentInput(RequestModel):
    """Fields of an appointment to create or replace; the required ones must be sent each time.

    Attributes:
        event_id: Group event ID; 0 or absent for a standard appointment; cannot change on update.
        save_if_busy: True books even busy or non-working time, over existing appointments;
            otherwise that is an error.
        duration: Seconds, technical_break_duration included; add any break on top of service time.
        send_sms: Whether to text the details to the client.
        sms_remain_hours: Hours before the visit for an SMS reminder; 0 for none.
        email_remain_hours: Hours before the visit for an e-mail reminder; 0 for none.
        attendance: 2 confirmed, 1 came and served, 0 waiting, -1 no-show.
        api_id: ID in an external system.
        tag_ids: Category IDs.
        technical_break_duration: Seconds in steps of 300, at most 3600; null or absent takes the
            location's default.
        custom_fields: By field code; needs custom_fields_appointment_values_read_access and
            custom_fields_appointment_values_edit_access.
    """

    _alternatives: ClassVar[tuple[tuple[str, ...], ...]] = (
        ("team_member_id", "services", "client", "starts_at", "duration"),
        ("event_id", "client"),
    )
    event_id: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "activity_id", "minimum": 0}
    )
    """Group event ID; 0 or absent for a standard appointment; cannot change on update."""
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "staff_id"})
    services: list[AppointmentServiceInput] | Unset = UNSET
    client: AppointmentClientInput | Unset = UNSET
    save_if_busy: bool | Unset = UNSET
    """True books even busy or non-working time, over existing appointments; otherwise that is an
    error.
    """
    starts_at: dt.datetime | Unset = attrs.field(
        default=UNSET, metadata={"wire": "datetime", "aware": True}
    )
    duration: int | Unset = attrs.field(default=UNSET, metadata={"wire": "seance_length"})
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
    """ID in an external system."""
    custom_color: str | Unset = UNSET
    tag_ids: list[int | str] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "record_labels"}
    )
    """Category IDs."""
    technical_break_duration: int | None | Unset = attrs.field(
        default=UNSET, metadata={"minimum": 0, "maximum": 3600}
    )
    """Seconds in steps of 300, at most 3600; null or absent takes the location's default."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """By field code; needs custom_fields_appointment_values_read_access and
    custom_fields_appointment_values_edit_access.
    """


class AppointmentUpdateParams(TypedDict, total=False):
    """Fields of AppointmentInput to change; the others stay as they are."""

    event_id: int
    """Group event ID; 0 or absent for a standard appointment; cannot change on update."""
    team_member_id: int
    services: list[AppointmentServiceInput]
    client: AppointmentClientInput
    save_if_busy: bool
    """True books even busy or non-working time, over existing appointments; otherwise that is an
    error.
    """
    starts_at: dt.datetime
    duration: int
    """Seconds, technical_break_duration included; add any break on top of service time."""
    send_sms: bool
    """Whether to text the details to the client."""
    comment: str
    sms_remain_hours: int
    """Hours before the visit for an SMS reminder; 0 for none."""
    email_remain_hours: int
    """Hours before the visit for an e-mail reminder; 0 for none."""
    attendance: Attendance
    """2 confirmed, 1 came and served, 0 waiting, -1 no-show."""
    api_id: str | int | None
    """ID in an external system."""
    custom_color: str
    tag_ids: list[int | str]
    """Category IDs."""
    technical_break_duration: int | None
    """Seconds in steps of 300, at most 3600; null or absent takes the location's default."""
    custom_fields: dict[str, Any]
    """By field code; needs custom_fields_appointment_values_read_access and
    custom_fields_appointment_values_edit_access.
    """
