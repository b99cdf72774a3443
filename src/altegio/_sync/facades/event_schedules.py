# Generated from _async/facades/event_schedules.py by `make generate`; not edited by hand.
"""Repeating events of a location: their schedules, and the weekdays of these."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from altegio._calls.arguments import require_nonempty
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationEventSchedules(LocationFacade):
    """Schedules of repeating events: the repeated event, its weekdays and the last day.

    The weekdays are in ``location.event_schedule_days``, clients with a fixed place in
    ``location.recurring_bookings``. All methods need the right to change the location's calendar.
    """

    def create(
        self, schedule: models.EventScheduleCreate, *, include_days: bool = False
    ) -> models.EventSchedule:
        """Repeat an event.

        Args:
            schedule: The event to repeat, the last day (included), and the weekdays with their
                local times. The API refuses to repeat a client's appointment.
            include_days: Also return the weekdays, as ``days``.

        Returns:
            The new schedule; its events have been created.

        Raises:
            UnprocessableEntityError: A value is wrong, or there is no event to repeat.
            NotFoundError: The location has no such event.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``create_timetable_event_schedule``.
        """
        include = [models.EventSchedulePart.DAYS] if include_days else UNSET
        return self._send(
            api.create_timetable_event_schedule(self._location_id, body=schedule, include=include)
        )

    def get_for_event(
        self, event_id: int, *, include: Sequence[models.EventSchedulePart] | None = None
    ) -> models.EventSchedule:
        """Get the schedule that an event belongs to.

        Args:
            event_id: The event.
            include: Further parts to return: the weekdays, their team members, tags and resources.

        Raises:
            ValueError: ``include`` is empty.
            NotFoundError: The location has no such event, or it does not repeat.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``search_timetable_event_schedules_by_event``.
        """
        return self._send(
            api.search_timetable_event_schedules_by_event(
                self._location_id,
                models.RepeatedEntity.EVENT,
                event_id,
                include=require_nonempty(include, "include"),
            )
        )

    def update(self, schedule_id: int, *, end_date: date) -> models.EventSchedule:
        """Extend or shorten a schedule.

        Args:
            schedule_id: The schedule.
            end_date: The last day, included, in the location's local time.

        Returns:
            The updated schedule.

        Raises:
            UnprocessableEntityError: The day is wrong.
            NotFoundError: The location has no such schedule.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``update_timetable_event_schedule``.
        """
        body = models.EventScheduleUpdate(end_date=end_date)
        return self._send(
            api.update_timetable_event_schedule(self._location_id, schedule_id, body=body)
        )

    def delete(self, schedule_id: int) -> None:
        """Delete a schedule. ⚠ Its events and their bookings are deleted too.

        Args:
            schedule_id: The schedule.

        Raises:
            NotFoundError: The location has no such schedule.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``delete_timetable_event_schedule``.
        """
        self._send(api.delete_timetable_event_schedule(self._location_id, schedule_id))


class LocationEventScheduleDays(LocationFacade):
    """Weekdays of a repeating event: time of day, duration and team member.

    Times are the location's local time as ``HH:MM:SS``, durations are in seconds. All methods need
    the right to change the location's calendar.
    """

    def create(
        self,
        schedule_id: int,
        day: models.EventScheduleDayCreate,
        *,
        include: Sequence[models.EventScheduleDayPart] | None = None,
    ) -> models.EventScheduleDay:
        """Add a weekday to a schedule; its events are created.

        Args:
            schedule_id: The schedule.
            day: The weekday, the time, the duration and the team member.
            include: Further parts to return: team member, tags, resources, events.

        Returns:
            The new weekday.

        Raises:
            ValueError: ``include`` is empty.
            UnprocessableEntityError: A value is wrong, or the team member is busy.
            NotFoundError: The location has no such schedule.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``create_timetable_schedule_day``.
        """
        return self._send(
            api.create_timetable_schedule_day(
                self._location_id,
                schedule_id,
                body=day,
                include=require_nonempty(include, "include"),
            )
        )

    def update(
        self,
        schedule_id: int,
        day_id: int,
        day: models.EventScheduleDayUpdate,
        *,
        include: Sequence[models.EventScheduleDayPart] | None = None,
    ) -> models.EventScheduleDay:
        """Change a weekday of a schedule, and its coming events with it.

        Args:
            schedule_id: The schedule.
            day_id: The weekday, by the id that it has in the schedule.
            day: The changes. ``force=True`` also changes events that were changed manually since.
            include: Further parts to return: team member, tags, resources, events.

        Returns:
            The updated weekday.

        Raises:
            ValueError: ``include`` is empty.
            UnprocessableEntityError: A value is wrong, or the team member is busy.
            NotFoundError: The schedule has no such weekday.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``update_timetable_schedule_day``.
        """
        return self._send(
            api.update_timetable_schedule_day(
                self._location_id,
                schedule_id,
                day_id,
                body=day,
                include=require_nonempty(include, "include"),
            )
        )

    def delete(self, schedule_id: int, day_id: int) -> None:
        """Delete a weekday. ⚠ Its events and their bookings are deleted too.

        Args:
            schedule_id: The schedule.
            day_id: The weekday, by the id that it has in the schedule.

        Raises:
            NotFoundError: The schedule has no such weekday.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``delete_timetable_schedule_day``.
        """
        self._send(api.delete_timetable_schedule_day(self._location_id, schedule_id, day_id))

    def list_events(self, schedule_id: int, day_id: int) -> list[models.EventScheduleOccurrence]:
        """List the events of a weekday, and how each differs from the weekday's settings.

        Args:
            schedule_id: The schedule.
            day_id: The weekday, by the id that it has in the schedule.

        Raises:
            NotFoundError: The schedule has no such weekday.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``list_timetable_schedule_day_events``.
        """
        return self._send(
            api.list_timetable_schedule_day_events(self._location_id, schedule_id, day_id)
        )
