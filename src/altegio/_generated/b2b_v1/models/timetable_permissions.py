# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class TimetablePermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "timetable_transferring_appointment_access": "timetable_transferring_record_access",
    },
):
    """A user's permissions in the calendar.

    Attributes:
        timetable_access: Appointment log.
        team_member_id: 0 shows all team members, otherwise only that ID.
        position_id: 0 shows all, otherwise only that position ID.
        last_days_count: Days of history visible; 0 means unrestricted.
        schedule_edit_access: Team member work schedule in the log.
        timetable_transferring_appointment_access: Moving appointments.
    """

    timetable_access: bool | None = None
    """Appointment log."""
    team_member_id: int | None = None
    """0 shows all team members, otherwise only that ID."""
    position_id: int | None = None
    """0 shows all, otherwise only that position ID."""
    last_days_count: int | None = None
    """Days of history visible; 0 means unrestricted."""
    schedule_edit_access: bool | None = None
    """Team member work schedule in the log."""
    timetable_phones_access: bool | None = None
    timetable_transferring_appointment_access: bool | None = None
    """Moving appointments."""
    timetable_statistics_access: bool | None = None
    timetable_waiting_list_access: bool | None = None
