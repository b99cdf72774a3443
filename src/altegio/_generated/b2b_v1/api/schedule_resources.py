# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'schedule resources'."""

from __future__ import annotations

import datetime as dt

from altegio._calls.deprecation import deprecated
from altegio._calls.operation import Call, Operation, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CREATE_TIMETABLE_EVENT_SCHEDULE: Operation[models.EventSchedule] = Operation(
    "create_timetable_event_schedule",
    "POST",
    "/company/{location_id}/schedules",
    answer=lambda: models.EventSchedule,
)


def create_timetable_event_schedule(
    location_id: int,
    *,
    body: models.EventScheduleCreate,
    include: list[models.EventSchedulePart] | Unset | None = UNSET,
) -> Call[models.EventSchedule]:
    """Create a repeating schedule.

    The schedule is built from an existing appointment or event.

    ``POST /company/{location_id}/schedules``

    Args:
        include: Related models to add to the answer.
    """
    return Call(
        _CREATE_TIMETABLE_EVENT_SCHEDULE,
        (location_id,),
        query={"include[]": include},
        body=taken(body, "EventScheduleCreate"),
    )


_CREATE_TIMETABLE_SCHEDULE_DAY: Operation[models.EventScheduleDay] = Operation(
    "create_timetable_schedule_day",
    "POST",
    "/company/{location_id}/schedules/{schedule_id}/days",
    answer=lambda: models.EventScheduleDay,
)


def create_timetable_schedule_day(
    location_id: int,
    schedule_id: int,
    *,
    body: models.EventScheduleDayCreate,
    include: list[models.EventScheduleDayPart] | Unset | None = UNSET,
) -> Call[models.EventScheduleDay]:
    """Add a weekday series to a schedule.

    ``POST /company/{location_id}/schedules/{schedule_id}/days``

    Args:
        schedule_id: ID of the event's repetition.
        include: Related models to add to the answer.
    """
    return Call(
        _CREATE_TIMETABLE_SCHEDULE_DAY,
        (location_id, schedule_id),
        query={"include[]": include},
        body=taken(body, "EventScheduleDayCreate"),
    )


_DELETE_TIMETABLE_EVENT_SCHEDULE: Operation[None] = Operation(
    "delete_timetable_event_schedule",
    "DELETE",
    "/company/{location_id}/schedules/{schedule_id}",
    enveloped=False,
)


def delete_timetable_event_schedule(location_id: int, schedule_id: int) -> Call[None]:
    """Remove a repeating schedule.

    The series of the schedule, and the appointments or events linked to them, are deleted too.

    ``DELETE /company/{location_id}/schedules/{schedule_id}``

    Args:
        schedule_id: ID of the event's repetition.
    """
    return Call(_DELETE_TIMETABLE_EVENT_SCHEDULE, (location_id, schedule_id))


_DELETE_TIMETABLE_SCHEDULE_DAY: Operation[None] = Operation(
    "delete_timetable_schedule_day",
    "DELETE",
    "/company/{location_id}/schedules/{schedule_id}/days/{day_id}",
    enveloped=False,
)


def delete_timetable_schedule_day(location_id: int, schedule_id: int, day_id: int) -> Call[None]:
    """Remove a weekday series from a schedule.

    The appointments or events linked to the series are deleted too.

    ``DELETE /company/{location_id}/schedules/{schedule_id}/days/{day_id}``

    Args:
        schedule_id: ID of the event's repetition.
        day_id: ID of a schedule series.
    """
    return Call(_DELETE_TIMETABLE_SCHEDULE_DAY, (location_id, schedule_id, day_id))


_GET_APPOINTMENT_CALENDAR_DATES: Operation[list[dt.date]] = Operation(
    "get_appointment_calendar_dates",
    "GET",
    "/timetable/dates/{location_id}/{day}",
    answer=lambda: list[dt.date],
    idempotent=True,
)


def get_appointment_calendar_dates(
    location_id: int, day: dt.date, *, team_member_id: int | Unset | None = UNSET
) -> Call[list[dt.date]]:
    """List working dates for the calendar.

    Data is an array of date strings: the working dates of the location, or of the chosen team
    member, relative to the given date.

    ``GET /timetable/dates/{location_id}/{day}``

    Args:
        day: Reference day, ISO 8601, e.g. 2026-09-30.
        team_member_id: Team member ID.
    """
    return Call(
        _GET_APPOINTMENT_CALENDAR_DATES,
        (location_id, formatted(day, "%Y-%m-%d", "day")),
        query={"staff_id": team_member_id},
    )


_GET_APPOINTMENT_CALENDAR_SESSIONS: Operation[list[models.Slot]] = Operation(
    "get_appointment_calendar_sessions",
    "GET",
    "/timetable/seances/{location_id}/{team_member_id}/{day}",
    answer=lambda: list[models.Slot],
    idempotent=True,
)


def get_appointment_calendar_sessions(
    location_id: int, team_member_id: int, day: dt.date
) -> Call[list[models.Slot]]:
    """List a team member's time slots on a day.

    ``GET /timetable/seances/{location_id}/{team_member_id}/{day}``

    Args:
        day: Day, ISO 8601, e.g. 2026-09-30.
    """
    return Call(
        _GET_APPOINTMENT_CALENDAR_SESSIONS,
        (location_id, team_member_id, formatted(day, "%Y-%m-%d", "day")),
    )


_GET_APPOINTMENT_CALENDAR_SETTINGS: Operation[models.AppointmentCalendarSettings] = Operation(
    "get_appointment_calendar_settings",
    "GET",
    "/company/{location_id}/settings/timetable",
    answer=lambda: models.AppointmentCalendarSettings,
    idempotent=True,
)


def get_appointment_calendar_settings(location_id: int) -> Call[models.AppointmentCalendarSettings]:
    """Read appointment calendar settings.

    ``GET /company/{location_id}/settings/timetable``
    """
    return Call(_GET_APPOINTMENT_CALENDAR_SETTINGS, (location_id,))


_GET_RESOURCE_LIST: Operation[list[models.Resource]] = Operation(
    "get_resource_list",
    "GET",
    "/resources/{location_id}",
    answer=lambda: list[models.Resource],
    idempotent=True,
)


def get_resource_list(location_id: int) -> Call[list[models.Resource]]:
    """List resources of a location.

    ``GET /resources/{location_id}``
    """
    return Call(_GET_RESOURCE_LIST, (location_id,))


_GET_TEAM_MEMBER_SCHEDULE: Operation[list[models.TeamMemberSchedule]] = Operation(
    "get_team_member_schedule",
    "GET",
    "/schedule/{location_id}/{team_member_id}/{start_date}/{end_date}",
    answer=lambda: list[models.TeamMemberSchedule],
    idempotent=True,
)


def get_team_member_schedule(
    location_id: int, team_member_id: int, start_date: dt.date, end_date: dt.date
) -> Call[list[models.TeamMemberSchedule]]:
    """Fetch one team member's work schedule.

    ``GET /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period.
    """
    return Call(
        _GET_TEAM_MEMBER_SCHEDULE,
        (
            location_id,
            team_member_id,
            formatted(start_date, "%Y%m%d", "start_date"),
            formatted(end_date, "%Y%m%d", "end_date"),
        ),
    )


_GET_TEAM_MEMBER_SCHEDULE_LIST: Operation[list[models.TeamMemberSchedule]] = Operation(
    "get_team_member_schedule_list",
    "GET",
    "/company/{location_id}/staff/schedule",
    answer=lambda: list[models.TeamMemberSchedule],
    idempotent=True,
)


def get_team_member_schedule_list(
    location_id: int,
    *,
    start_date: dt.date | Unset | None = UNSET,
    end_date: dt.date | Unset | None = UNSET,
    team_member_ids: list[int] | Unset | None = UNSET,
    include: list[models.SchedulePart] | Unset | None = UNSET,
) -> Call[list[models.TeamMemberSchedule]]:
    """Read working hours of team members.

    Returns working intervals per team member and date. Busy intervals and off-day types are sent
    only if requested with `include[]`; the wire names of the array parameters have `[]`.

    ``GET /company/{location_id}/staff/schedule``

    Args:
        start_date: First day of the range, YYYY-MM-DD.
        end_date: Last day of the range, YYYY-MM-DD.
        team_member_ids: IDs of team members.
        include: Extra data to add to the answer.
    """
    return Call(
        _GET_TEAM_MEMBER_SCHEDULE_LIST,
        (location_id,),
        query={
            "start_date": formatted(start_date, "%Y-%m-%d", "start_date"),
            "end_date": formatted(end_date, "%Y-%m-%d", "end_date"),
            "staff_ids[]": team_member_ids,
            "include[]": include,
        },
    )


_LIST_TIMETABLE_SCHEDULE_DAY_EVENTS: Operation[list[models.EventScheduleOccurrence]] = Operation(
    "list_timetable_schedule_day_events",
    "GET",
    "/company/{location_id}/schedules/{schedule_id}/days/{day_id}/events",
    answer=lambda: list[models.EventScheduleOccurrence],
    idempotent=True,
)


def list_timetable_schedule_day_events(
    location_id: int, schedule_id: int, day_id: int
) -> Call[list[models.EventScheduleOccurrence]]:
    """List events of one schedule day.

    ``GET /company/{location_id}/schedules/{schedule_id}/days/{day_id}/events``

    Args:
        schedule_id: ID of the event's repetition.
        day_id: ID of a schedule series.
    """
    return Call(_LIST_TIMETABLE_SCHEDULE_DAY_EVENTS, (location_id, schedule_id, day_id))


_SCHEDULE_TEAM_MEMBER_UPDATE_DEPRECATED: Operation[None] = Operation(
    "schedule_team_member_update_deprecated",
    "PUT",
    "/schedule/{location_id}/{team_member_id}",
    enveloped=False,
)


@deprecated("use set_team_member_schedule")
def schedule_team_member_update_deprecated(
    location_id: int, team_member_id: int, *, body: list[models.TeamMemberScheduleInput]
) -> Call[None]:
    """Change a work schedule (old route).

    Deprecated, use set_team_member_schedule.

    ``PUT /schedule/{location_id}/{team_member_id}``

    Deprecated: Use set_team_member_schedule.
    """
    return Call(
        _SCHEDULE_TEAM_MEMBER_UPDATE_DEPRECATED,
        (location_id, team_member_id),
        body=taken(body, "TeamMemberScheduleInput"),
    )


_SEARCH_TIMETABLE_EVENT_SCHEDULES_BY_EVENT: Operation[models.EventSchedule] = Operation(
    "search_timetable_event_schedules_by_event",
    "GET",
    "/company/{location_id}/schedules/search/{entity_type}/{event_id}",
    answer=lambda: models.EventSchedule,
    idempotent=True,
)


def search_timetable_event_schedules_by_event(
    location_id: int,
    entity_type: models.RepeatedEntity,
    event_id: int,
    *,
    include: list[models.EventSchedulePart] | Unset | None = UNSET,
) -> Call[models.EventSchedule]:
    """Find the schedule of an appointment or event.

    ``GET /company/{location_id}/schedules/search/{entity_type}/{event_id}``

    Args:
        event_id: ID of the event.
        include: Related models to add to the answer.
    """
    return Call(
        _SEARCH_TIMETABLE_EVENT_SCHEDULES_BY_EVENT,
        (location_id, entity_type, event_id),
        query={"include[]": include},
    )


_SET_TEAM_MEMBER_SCHEDULE: Operation[list[models.TeamMemberSchedule]] = Operation(
    "set_team_member_schedule",
    "PUT",
    "/company/{location_id}/staff/schedule",
    answer=lambda: list[models.TeamMemberSchedule],
)


def set_team_member_schedule(
    location_id: int, *, body: models.TeamMemberScheduleSet
) -> Call[list[models.TeamMemberSchedule]]:
    """Set or clear team member working hours.

    One request may both set and delete schedules by date. The answer has the affected team
    members' schedules from the earliest to the latest changed date.

    ``PUT /company/{location_id}/staff/schedule``
    """
    return Call(
        _SET_TEAM_MEMBER_SCHEDULE, (location_id,), body=taken(body, "TeamMemberScheduleSet")
    )


_UPDATE_APPOINTMENT_CALENDAR_SETTINGS: Operation[models.AppointmentCalendarSettings] = Operation(
    "update_appointment_calendar_settings",
    "PATCH",
    "/company/{location_id}/settings/timetable",
    answer=lambda: models.AppointmentCalendarSettings,
)


def update_appointment_calendar_settings(
    location_id: int, *, body: models.AppointmentCalendarSettingsUpdate
) -> Call[models.AppointmentCalendarSettings]:
    """Change appointment calendar settings.

    ``PATCH /company/{location_id}/settings/timetable``
    """
    return Call(
        _UPDATE_APPOINTMENT_CALENDAR_SETTINGS,
        (location_id,),
        body=taken(body, "AppointmentCalendarSettingsUpdate"),
    )


_UPDATE_TEAM_MEMBER_SCHEDULE: Operation[None] = Operation(
    "update_team_member_schedule",
    "PUT",
    "/schedule/{location_id}/{team_member_id}/{start_date}/{end_date}",
    enveloped=False,
)


def update_team_member_schedule(
    location_id: int,
    team_member_id: int,
    start_date: dt.date,
    end_date: dt.date,
    *,
    body: list[models.TeamMemberScheduleInput],
) -> Call[None]:
    """Change one team member's work schedule.

    ``PUT /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}``

    Args:
        start_date: YYYY-MM-DD.
        end_date: YYYY-MM-DD.
    """
    return Call(
        _UPDATE_TEAM_MEMBER_SCHEDULE,
        (
            location_id,
            team_member_id,
            formatted(start_date, "%Y-%m-%d", "start_date"),
            formatted(end_date, "%Y-%m-%d", "end_date"),
        ),
        body=taken(body, "TeamMemberScheduleInput"),
    )


_UPDATE_TIMETABLE_EVENT_SCHEDULE: Operation[models.EventSchedule] = Operation(
    "update_timetable_event_schedule",
    "PATCH",
    "/company/{location_id}/schedules/{schedule_id}",
    answer=lambda: models.EventSchedule,
)


def update_timetable_event_schedule(
    location_id: int, schedule_id: int, *, body: models.EventScheduleUpdate | Unset = UNSET
) -> Call[models.EventSchedule]:
    """Change a repeating schedule.

    ``PATCH /company/{location_id}/schedules/{schedule_id}``

    Args:
        schedule_id: ID of the event's repetition.
    """
    return Call(
        _UPDATE_TIMETABLE_EVENT_SCHEDULE,
        (location_id, schedule_id),
        body=taken(body, "EventScheduleUpdate"),
    )


_UPDATE_TIMETABLE_SCHEDULE_DAY: Operation[models.EventScheduleDay] = Operation(
    "update_timetable_schedule_day",
    "PATCH",
    "/company/{location_id}/schedules/{schedule_id}/days/{day_id}",
    answer=lambda: models.EventScheduleDay,
)


def update_timetable_schedule_day(
    location_id: int,
    schedule_id: int,
    day_id: int,
    *,
    body: models.EventScheduleDayUpdate,
    include: list[models.EventScheduleDayPart] | Unset | None = UNSET,
) -> Call[models.EventScheduleDay]:
    """Change a weekday series of a schedule.

    ``PATCH /company/{location_id}/schedules/{schedule_id}/days/{day_id}``

    Args:
        schedule_id: ID of the event's repetition.
        day_id: ID of a schedule series.
        include: Related models to add to the answer.
    """
    return Call(
        _UPDATE_TIMETABLE_SCHEDULE_DAY,
        (location_id, schedule_id, day_id),
        query={"include[]": include},
        body=taken(body, "EventScheduleDayUpdate"),
    )
