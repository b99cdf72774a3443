"""Appointments of a location."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from typing import Unpack

from altegio._async.changes import OVERLAP, AsyncChanges
from altegio._async.pager import AsyncPager
from altegio._calls.arguments import require_date_range, require_local_time
from altegio._calls.updating import Update
from altegio._generated.b2b_v1 import api, models

from . import resending
from .appointment_consumables import AsyncAppointmentConsumables


class AsyncLocationAppointments(AsyncAppointmentConsumables):
    """Appointments: services booked for a client with a team member at a certain time.

    Each belongs to a visit, the client's stay in the location: ``visit_id`` leads to attendance,
    payments and loyalty in ``visits``. A place in an event (a group class) is an appointment too,
    with an ``event_id``.

    Durations are seconds, money is in the main unit of the location's currency. Trust
    ``starts_at_local``, the location's own time without a zone, rather than ``starts_at``, whose
    offset may be wrong in summer; :meth:`.Appointment.starts_at_in` makes an instant of it.
    """

    def list(
        self,
        *,
        start_date: date | None = None,
        end_date: date | None = None,
        created_start_date: date | None = None,
        created_end_date: date | None = None,
        changed_after: datetime | None = None,
        changed_before: datetime | None = None,
        team_member_id: int | None = None,
        client_id: int | None = None,
        created_user_id: int | None = None,
        include_consumables: bool = False,
        include_financial_transactions: bool = False,
        include_deleted: bool = False,
        page_size: int | None = None,
    ) -> AsyncPager[models.Appointment]:
        """List the appointments of a calendar: by day, by team member, or by time of change.

        To keep a copy up to date, use :meth:`changed`.

        Args:
            start_date: Appointments on this day or later.
            end_date: Appointments on this day or earlier.
            created_start_date: Booked on this day or later.
            created_end_date: Booked on this day or earlier.
            changed_after: Booked or changed since; naive, in the location's local time.
            changed_before: Booked or changed until then; naive, in the location's local time.
            team_member_id: Appointments with this team member.
            client_id: Appointments of this client.
            created_user_id: Appointments that this user booked.
            include_consumables: Also read the products that the services use up.
            include_financial_transactions: Also read payments; without them there are no sums.
            include_deleted: Also list deleted appointments, with ``is_deleted``.
            page_size: Appointments per page, 200 (the maximum) by default.

        Returns:
            A pager over the appointments; the API pages by number.

        Raises:
            TypeError: A day has a time of day.
            ValueError: A day is later than the end of its period, or a time has a zone.
            PermissionDeniedError: The user may not see the location's calendar.
            NotFoundError: There is no such location.

        Operation: ``get_appointment_list``.
        """
        require_date_range(start_date, end_date)
        require_date_range(created_start_date, created_end_date, "created_")
        for moment, name in ((changed_after, "changed_after"), (changed_before, "changed_before")):
            if moment is not None:
                require_local_time(moment, name)
        call = api.get_appointment_list(
            self._location_id,
            start_date=start_date,
            end_date=end_date,
            created_start_date=created_start_date,
            created_end_date=created_end_date,
            changed_after=changed_after,
            changed_before=changed_before,
            team_member_id=team_member_id,
            client_id=client_id,
            created_user_id=created_user_id,
            include_consumables=include_consumables or None,
            include_financial_transactions=include_financial_transactions or None,
            include_deleted=include_deleted or None,
        )
        return self._pages(call, page_size)

    def changed(
        self, *, since: datetime, overlap: timedelta = OVERLAP, page_size: int | None = None
    ) -> AsyncChanges[models.Appointment]:
        """List the appointments that were booked, changed or deleted since a moment.

        Keeps a copy up to date: store each appointment by its id, then save ``next_since`` and pass
        it as ``since`` next time. Some are repeated, none is missed, not even if appointments
        change while they are read. An interrupted listing is repeated from the same ``since``.

        Args:
            since: Naive, in the location's local time.
            overlap: How much earlier to begin: for changes that were stored late, and for the hour
                that local time repeats in autumn.
            page_size: Appointments per page, 200 (the maximum) by default.

        Returns:
            A pager over the appointments, deleted ones with ``is_deleted``.

        Raises:
            TypeError: ``since`` is not a datetime, or ``overlap`` not a ``timedelta``.
            ValueError: ``since`` has a zone, or ``overlap`` is negative.
            PermissionDeniedError: The user may not see the location's calendar.
            NotFoundError: There is no such location.

        Operation: ``get_appointment_list``.
        """
        return AsyncChanges(
            lambda moment: self.list(
                changed_after=moment, include_deleted=True, page_size=page_size
            ),
            require_local_time(since, "since"),
            overlap,
        )

    async def get(
        self,
        appointment_id: int,
        *,
        include_consumables: bool = False,
        include_financial_transactions: bool = False,
    ) -> models.Appointment:
        """Get one appointment.

        Args:
            appointment_id: The appointment.
            include_consumables: Also read the products that the services use up.
            include_financial_transactions: Also read its payments.

        Returns:
            The appointment.

        Raises:
            PermissionDeniedError: The user may not see the location's calendar.
            NotFoundError: The location has no such appointment, or it was deleted.

        Operation: ``get_appointment``.
        """
        call = api.get_appointment(
            self._location_id,
            appointment_id,
            include_consumables=include_consumables or None,
            include_financial_transactions=include_financial_transactions or None,
        )
        return await self._send(call)

    async def create(self, appointment: models.AppointmentInput) -> models.Appointment:
        """Book services for a client, or a place in an event.

        The client is found by phone number, or added to the location's clients. With
        ``save_if_busy=True`` the time is booked even if it is taken or outside working hours:
        this is how double bookings happen.

        Args:
            appointment: ``team_member_id``, ``services``, ``client``, ``starts_at`` (aware) and
                ``duration`` in seconds; for an event only ``event_id`` and ``client``.
                ``send_sms`` texts the client.

        Returns:
            The appointment as booked, with its ``id`` and ``visit_id``.

        Raises:
            TypeError: A field that is needed is missing.
            ValueError: ``starts_at`` is naive.
            SlotTakenError: The time is taken, or the team member does not work then.
            BookingRefusedError: Another documented refusal; each has its own error.
            UnprocessableEntityError: The event is full, or the team member does not provide the
                service.
            PermissionDeniedError: The user may not create appointments here.
            NotFoundError: There is no such location.

        Operation: ``create_appointment``.
        """
        return await self._send(api.create_appointment(self._location_id, body=appointment))

    async def replace(
        self,
        appointment_id: int,
        appointment: models.AppointmentInput,
        *,
        include_consumables: bool = False,
        include_financial_transactions: bool = False,
    ) -> models.Appointment:
        """Replace an appointment: move it, change its services, mark its attendance.

        ⚠ Fields that are not set are lost, including comment, tags and prices of services: send
        everything again, or use :meth:`update`, which does.

        Args:
            appointment_id: The appointment.
            appointment: The whole appointment, as for :meth:`create`; ``event_id`` can't change.
                If its receipt is printed, time, client, team member, services and attendance
                can't either.
            include_consumables: Also return the products that the services use up.
            include_financial_transactions: Also return its payments.

        Returns:
            The updated appointment, without some fields that :meth:`get` has.

        Raises:
            TypeError: A field that is needed is missing.
            ValueError: ``starts_at`` is naive.
            BadRequestError: An online payment is awaited, or the values are inconsistent.
            UnprocessableEntityError: A field is missing, or the time is taken (`SlotTakenError`).
            PermissionDeniedError: The appointment is paid in full, the client has arrived, or it
                is outside the period that the user may edit.
            NotFoundError: The location has no such appointment.

        Operation: ``update_appointment``.
        """
        call = api.update_appointment(
            self._location_id,
            appointment_id,
            body=appointment,
            include_consumables=include_consumables or None,
            include_financial_transactions=include_financial_transactions or None,
        )
        return await self._send(call)

    async def update(
        self,
        appointment_id: int,
        *,
        zone: tzinfo | str,
        **changes: Unpack[models.AppointmentUpdateParams],
    ) -> models.Appointment:
        """Change fields of an appointment: reads it and sends it again with the changes.

        Two requests: a change that someone else makes between them is lost. ``starts_at`` is aware;
        ``services`` replaces all services, ``client`` the client, ``tag_ids`` all tags.

        Args:
            appointment_id: The appointment.
            zone: The location's zone, its ``timezone_name``: the start is read in it.
            **changes: Fields of :class:`.AppointmentInput`.

        Returns:
            The updated appointment, without some fields that :meth:`get` has.

        Raises:
            TypeError: There is no change, or a field is unknown or of another type.
            ValueError: ``starts_at`` is naive, or the zone is unknown.
            BadRequestError: An online payment is awaited, or the values are inconsistent.
            UnprocessableEntityError: The time is taken (`SlotTakenError`).
            PermissionDeniedError: As for :meth:`replace`.
            NotFoundError: The location has no such appointment.

        Operation: ``update_appointment``.
        """
        update = Update(models.AppointmentInput, changes, zone)
        stored = await self.get(appointment_id)
        return await self.replace(appointment_id, resending.appointment(update, stored, zone))

    async def delete(self, appointment_id: int) -> None:
        """Delete an appointment, which frees its time. :meth:`list` can still show it.

        Args:
            appointment_id: The appointment.

        Raises:
            PermissionDeniedError: It is paid or the client has arrived, and the user may not
                delete such appointments.
            NotFoundError: The location has no such appointment, or it was deleted already.

        Operation: ``delete_appointment``.
        """
        await self._send(api.delete_appointment(self._location_id, appointment_id))
