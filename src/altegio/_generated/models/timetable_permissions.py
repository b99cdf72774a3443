from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class TimetablePermissions(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "timetable_transferring_appointment_access": "timetable_transferring_record_access",
    },
):
    """Appointment log rights."""

    #: appointment log
    timetable_access: bool | None = None
    #: 0 sees all team members, otherwise only that team member id
    team_member_id: int | None = None
    #: 0 sees all, otherwise only that position id
    position_id: int | None = None
    #: days of history visible; 0 means unrestricted
    last_days_count: int | None = None
    #: team member work schedule in the log
    schedule_edit_access: bool | None = None
    timetable_phones_access: bool | None = None
    #: moving appointments
    timetable_transferring_appointment_access: bool | None = None
    timetable_statistics_access: bool | None = None
    timetable_waiting_list_access: bool | None = None
