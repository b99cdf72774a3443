"""Choices of an online booking: services, team members, days and times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from altegio._calls.arguments import (
    require_date,
    require_date_range,
    require_nonempty,
    require_slot,
)
from altegio._generated.public import api, models

from .facade import AsyncLocationFacade


class AsyncBookingChoices(AsyncLocationFacade):
    """Services, team members, days and times; ``location.booking`` has these methods."""

    async def list_services(
        self,
        *,
        team_member_id: int | None = None,
        slot: str | None = None,
        service_ids: Sequence[int] | None = None,
    ) -> models.BookableServices:
        """List the services that clients can book, with their categories.

        Args:
            team_member_id: Only services of this team member, with their ``duration``.
            slot: Only services that fit into this time: the ``datetime`` of a slot, unchanged.
            service_ids: Services that are chosen already: lists only those that can be added. Needs
                the team member and the slot.

        Returns:
            ``services`` and ``categories``, each by descending ``weight``. Prices are in the main
            unit of the location's currency.

        Raises:
            TypeError: ``slot`` is not a string.
            ValueError: ``service_ids`` is empty, or passed without team member and slot.
            PermissionDeniedError: The partner may not use the location.
            NotFoundError: There is no such location.

        Operation: ``get_services_available_for_booking``.
        """
        if service_ids is not None and (team_member_id is None or slot is None):
            raise ValueError(
                "service_ids is ignored without team_member_id=… and slot=…: pass both"
            )
        call = api.get_services_available_for_booking(
            self._location_id,
            team_member_id=team_member_id,
            slot=require_slot(slot, "slot"),
            service_ids=require_nonempty(service_ids, "service_ids"),
        )
        return await self._send(call)

    async def list_team_members(
        self, *, service_ids: Sequence[int] | None = None, slot: str | None = None
    ) -> list[models.BookableTeamMember]:
        """List the team members whom clients can book.

        Args:
            service_ids: Only those who provide all of these services.
            slot: Only those who are free at this time: the ``datetime`` of a slot, unchanged.

        Returns:
            The team members, by descending ``weight``. ``is_bookable`` says whether they have free
            times, and ``next_date`` on which day.

        Raises:
            TypeError: ``slot`` is not a string.
            ValueError: ``service_ids`` is empty.
            PermissionDeniedError: The partner may not use the location.
            NotFoundError: There is no such location.

        Operation: ``get_team_members_available_for_booking``.
        """
        call = api.get_team_members_available_for_booking(
            self._location_id,
            service_ids=require_nonempty(service_ids, "service_ids"),
            slot=require_slot(slot, "slot"),
        )
        return await self._send(call)

    async def list_dates(
        self,
        *,
        team_member_id: int | None = None,
        service_ids: Sequence[int] | None = None,
        day: date | None = None,
        start_date: date | None = None,
        end_date: date | None = None,
    ) -> models.BookableDates:
        """List working days, and those of them that have free times.

        Args:
            team_member_id: Days of this team member; of any by default.
            service_ids: Only days on which these services can be booked together.
            day: Any day of the month to list.
            start_date: The first day to list, together with ``end_date``.
            end_date: The last day to list.

        Returns:
            ``bookable_dates`` with free times among the ``working_dates``, and both as day
            numbers by month in ``bookable_days`` and ``working_days``.

        Raises:
            TypeError: A day has a time of day.
            ValueError: ``service_ids`` is empty, only one of ``start_date`` and ``end_date`` is
                passed, they are out of order, or ``day`` is passed with them.
            PermissionDeniedError: The partner may not use the location.
            NotFoundError: There is no such location.

        Operation: ``get_dates_available_for_booking``.
        """
        require_date_range(start_date, end_date)
        if (start_date is None) is not (end_date is None):
            raise ValueError("start_date and end_date need each other: one alone is ignored")
        if day is not None and start_date is not None:
            raise ValueError("pass either day=… or start_date=… and end_date=…: day is ignored")
        call = api.get_dates_available_for_booking(
            self._location_id,
            service_ids=require_nonempty(service_ids, "service_ids"),
            team_member_id=team_member_id,
            day=None if day is None else require_date(day, "day"),
            start_date=start_date,
            end_date=end_date,
        )
        return await self._send(call)

    async def get_nearest_slots(
        self,
        team_member_id: int,
        *,
        service_ids: Sequence[int] | None = None,
        day: date | None = None,
    ) -> models.NearestSlots:
        """Get the next day on which a team member has free times, and these times.

        Args:
            team_member_id: The team member; 0 for anyone.
            service_ids: Only times at which these services can be booked together.
            day: The day to start from; today by default.

        Returns:
            The ``day`` and its ``slots``, which may be empty.

        Raises:
            TypeError: ``day`` has a time of day.
            ValueError: ``service_ids`` is empty.
            PermissionDeniedError: The partner may not use the location.
            NotFoundError: There is no such location or team member.

        Operation: ``get_nearest_time_slots``.
        """
        call = api.get_nearest_time_slots(
            self._location_id,
            team_member_id,
            service_ids=require_nonempty(service_ids, "service_ids"),
            day=None if day is None else require_date(day, "day"),
        )
        return await self._send(call)

    async def list_slots(
        self, team_member_id: int, *, day: date, service_ids: Sequence[int] | None = None
    ) -> list[models.BookingSlot]:
        """List the free times of a day.

        Other clients book meanwhile: a listed time may be taken when you book it.

        Args:
            team_member_id: The team member; 0 for anyone.
            day: The day in the location's time.
            service_ids: Only times at which these services can be booked together.

        Returns:
            The slots. Book with a slot's ``datetime`` unchanged, offset included, and show its
            ``time`` or ``starts_at_local``. Durations are in seconds.

        Raises:
            TypeError: ``day`` has a time of day.
            ValueError: ``service_ids`` is empty.
            PermissionDeniedError: The partner may not use the location.
            NotFoundError: There is no such location or team member.

        Operation: ``get_time_slots_for_booking``.
        """
        call = api.get_time_slots_for_booking(
            self._location_id,
            team_member_id,
            require_date(day, "day"),
            service_ids=require_nonempty(service_ids, "service_ids"),
        )
        return await self._send(call)
