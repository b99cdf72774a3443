"""Working hours of team members."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import date

from altegio._calls.arguments import (
    require_date,
    require_date_range,
    require_list,
    require_nonempty,
)
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationSchedules(AsyncLocationFacade):
    """Schedules: the working days and hours of team members.

    A day has intervals, such as 10:00 to 14:00 and 15:00 to 19:00; a day without intervals is a day
    off. Times are strings in the location's local time.
    """

    async def list(
        self,
        *,
        start_date: date,
        end_date: date,
        team_member_ids: Sequence[int] | None = None,
        include: Sequence[models.SchedulePart] = (),
    ) -> builtins.list[models.TeamMemberSchedule]:
        """List the working hours of several team members.

        Args:
            start_date: The first day.
            end_date: The last day, included.
            team_member_ids: The team members; by default all.
            include: Further parts to read: ``SchedulePart.BUSY_INTERVALS`` for times that
                appointments and events take, ``OFF_DAY_TYPE`` for why a day is off.

        Returns:
            One item per team member and day, in one list.

        Raises:
            TypeError: A day has a time of day.
            ValueError: The first day is later than the last, or ``team_member_ids`` is empty.
            PermissionDeniedError: The user may not see schedules.
            NotFoundError: There is no such location or team member.

        Operation: ``get_team_member_schedule_list``.
        """
        require_date_range(
            require_date(start_date, "start_date"), require_date(end_date, "end_date")
        )
        call = api.get_team_member_schedule_list(
            self._location_id,
            start_date=start_date,
            end_date=end_date,
            team_member_ids=require_nonempty(team_member_ids, "team_member_ids"),
            include=require_list(include, "include"),
        )
        return await self._send(call)

    async def set(
        self,
        *,
        schedules: Sequence[models.TeamMemberScheduleToSet] = (),
        deletions: Sequence[models.TeamMemberScheduleToDelete] = (),
    ) -> builtins.list[models.TeamMemberSchedule]:
        """Set the working hours of some days, and make others days off; the rest stay unchanged.

        Args:
            schedules: Team members' days with the intervals to set, in place of the stored ones.
            deletions: Team members' days to make days off.

        Returns:
            The schedules of these team members, from the first changed day to the last.

        Raises:
            ValueError: Neither is given.
            PermissionDeniedError: The user may not edit schedules.
            NotFoundError: There is no such location or team member.
            UnprocessableEntityError: Intervals overlap or end before they start, or the team
                member does not work here.

        Operation: ``set_team_member_schedule``.
        """
        if not schedules and not deletions:
            raise ValueError("set needs schedules=[…] or deletions=[…], got neither")
        body = models.TeamMemberScheduleSet(
            schedules_to_set=require_list(schedules, "schedules") or UNSET,
            schedules_to_delete=require_list(deletions, "deletions") or UNSET,
        )
        return await self._send(api.set_team_member_schedule(self._location_id, body=body))

    async def get(
        self, team_member_id: int, *, start_date: date, end_date: date
    ) -> builtins.list[models.TeamMemberSchedule]:
        """Get the working hours of one team member, days off too.

        Args:
            team_member_id: The team member.
            start_date: The first day.
            end_date: The last day, included.

        Returns:
            One item per day, in one list.

        Raises:
            TypeError: A day has a time of day.
            ValueError: The first day is later than the last.
            PermissionDeniedError: The user may not see schedules.
            NotFoundError: The location has no such team member.

        Operation: ``get_team_member_schedule``.
        """
        require_date_range(
            require_date(start_date, "start_date"), require_date(end_date, "end_date")
        )
        return await self._send(
            api.get_team_member_schedule(self._location_id, team_member_id, start_date, end_date)
        )

    async def replace(
        self,
        team_member_id: int,
        days: Sequence[models.TeamMemberScheduleInput],
        *,
        start_date: date,
        end_date: date,
    ) -> None:
        """Replace the working hours of one team member in a period.

        ⚠ What happens to days of the period that are not given is not documented: give all of them,
        or prefer :meth:`set`.

        Args:
            team_member_id: The team member.
            days: The days with their intervals.
            start_date: The first day of the period.
            end_date: The last day, included.

        Raises:
            TypeError: A day has a time of day.
            ValueError: ``days`` is empty, or the first day is later than the last.
            PermissionDeniedError: The user may not edit schedules.
            NotFoundError: The location has no such team member.

        Operation: ``update_team_member_schedule``.
        """
        require_date_range(
            require_date(start_date, "start_date"), require_date(end_date, "end_date")
        )
        call = api.update_team_member_schedule(
            self._location_id,
            team_member_id,
            start_date,
            end_date,
            body=require_nonempty(days, "days"),
        )
        await self._send(call)
