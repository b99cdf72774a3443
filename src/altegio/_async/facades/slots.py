"""Slots: free and taken times of a team member's day."""

from __future__ import annotations

import builtins
from datetime import date

from altegio._calls.arguments import require_date
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationSlots(AsyncLocationFacade):
    """Slots: the times of a day at which an appointment can start, as an administrator sees them.

    They are the working hours (``schedules``) less the booked times. Times are the location's local
    time.
    """

    async def list(self, team_member_id: int, *, day: date) -> builtins.list[models.Slot]:
        """List the free and taken times of one team member's day.

        A request covers one team member and one day: a month of a whole team soon reaches the rate
        limit. :meth:`list_dates` lists the days worth asking for.

        Args:
            team_member_id: The team member.
            day: The day.

        Returns:
            The slots in one list, each with its ``time`` as a string, ``"17:30"`` or, without a
            leading zero, ``"9:30"``, and whether it ``is_free``; :meth:`.Slot.starts_at_in` makes
            an instant of it. Empty on a day off.

        Raises:
            TypeError: ``day`` has a time of day.
            PermissionDeniedError: The user may not see the location's calendar.
            NotFoundError: The location has no such team member.

        Operation: ``get_appointment_calendar_sessions``.
        """
        return await self._send(
            api.get_appointment_calendar_sessions(
                self._location_id, team_member_id, require_date(day, "day")
            )
        )

    async def list_dates(
        self, *, day: date, team_member_id: int | None = None
    ) -> builtins.list[date]:
        """List the working days around a day.

        Args:
            day: The day.
            team_member_id: Days on which this team member works; by default those on which
                anybody does.

        Returns:
            The days in one list.

        Raises:
            TypeError: ``day`` has a time of day.
            PermissionDeniedError: The user may not see the location's calendar.
            NotFoundError: There is no such location or team member.

        Operation: ``get_appointment_calendar_dates``.
        """
        return await self._send(
            api.get_appointment_calendar_dates(
                self._location_id, require_date(day, "day"), team_member_id=team_member_id
            )
        )
