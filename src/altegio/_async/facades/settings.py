"""Settings of a location: calendar, online booking, slots, notifications, the licence."""

from __future__ import annotations

from altegio._calls.arguments import require_count
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade

_LONGEST_DELAY = 1380


class AsyncLocationSettings(AsyncLocationFacade):
    """Settings of a location: calendar, online booking, notifications, licence.

    All but the licence need rights in the location's settings.
    """

    async def get_online_booking(self) -> models.OnlineBookingSettings:
        """Get the settings of online booking.

        Returns:
            The settings; ``slot_delay`` is in minutes.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no rights in the location's settings.

        Operation: ``get_online_booking_settings``.
        """
        return await self._send(api.get_online_booking_settings(self._location_id))

    async def update_online_booking(
        self,
        *,
        is_phone_confirmed: bool,
        is_any_team_member: bool,
        slot_delay: int,
        max_event_clients: int,
    ) -> models.OnlineBookingSettings:
        """Change the settings of online booking; the API requires all four values.

        Args:
            is_phone_confirmed: Confirm a client's phone number by SMS.
            is_any_team_member: Let clients book without choosing a team member.
            slot_delay: Minimum time between a booking and its slot, in minutes: a multiple of 30,
                at most 1380 (23 hours).
            max_event_clients: Maximum number of places in an event per booking, 1 to 255.

        Returns:
            The updated settings.

        Raises:
            ValueError: ``slot_delay`` is not 0, 30, … 1380, or ``max_event_clients`` is not 1
                to 255.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no rights in the location's settings.

        Operation: ``update_online_booking_settings``.
        """
        if require_count(slot_delay, "slot_delay") % 30 or slot_delay > _LONGEST_DELAY:
            raise ValueError(
                f"slot_delay must be 0, 30, 60, … {_LONGEST_DELAY} minutes, got {slot_delay}"
            )
        body = models.OnlineBookingSettingsUpdate(
            is_phone_confirmed=is_phone_confirmed,
            is_any_team_member=is_any_team_member,
            slot_delay=slot_delay,
            max_event_clients=require_count(max_event_clients, "max_event_clients"),
        )
        return await self._send(api.update_online_booking_settings(self._location_id, body=body))

    async def get_slots(self) -> models.SlotSettings:
        """Get the times at which online booking offers slots, by weekday and for single days.

        Returns:
            The settings. Times are seconds from midnight, local: 36000 is 10:00.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no rights in the location's settings.

        Operation: ``get_timeslot_settings``.
        """
        return await self._send(api.get_timeslot_settings(self._location_id))

    async def list_notifications(self) -> list[models.NotificationSetting]:
        """List the kinds of notification that the location's users get, with their channels.

        Returns:
            The kinds of notification in one list; ``users.get_notification_settings`` has those
            of one user.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no rights in the location's settings.

        Operation: ``get_location_notification_settings``.
        """
        return await self._send(api.get_location_notification_settings(self._location_id))

    async def get_license(self) -> models.License:
        """Get the location's licence: its term, its limits and its options.

        Once it has ended, other calls raise ``LicenseExpiredError``.

        Returns:
            The licence. Its days are strings, since the API writes them as dd.mm.yyyy or mm.dd.yyyy
            and does not say which.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_location_subscription_information``.
        """
        return await self._send(api.get_location_subscription_information(self._location_id))

    async def get_calendar(self) -> models.AppointmentCalendarSettings:
        """Get the settings of the appointment calendar.

        Returns:
            The kind of appointments that the location takes, and the maximum number of clients of
            an event.

        Raises:
            PermissionDeniedError: The user may not see the location's settings.
            NotFoundError: There is no such location.

        Operation: ``get_appointment_calendar_settings``.
        """
        return await self._send(api.get_appointment_calendar_settings(self._location_id))

    async def update_calendar(
        self, *, appointment_type: models.AppointmentType, max_event_clients: int
    ) -> models.AppointmentCalendarSettings:
        """Change the settings of the appointment calendar, always both.

        Args:
            appointment_type: Whether the location books for single clients, for events or both.
            max_event_clients: Maximum number of clients of an event, 1 to 255.

        Returns:
            The updated settings.

        Raises:
            ValueError: ``max_event_clients`` is not from 1 to 255.
            PermissionDeniedError: The user may not edit the location's settings.
            NotFoundError: There is no such location.

        Operation: ``update_appointment_calendar_settings``.
        """
        body = models.AppointmentCalendarSettingsUpdate(
            appointment_type=appointment_type,
            max_event_clients=require_count(max_event_clients, "max_event_clients"),
        )
        return await self._send(
            api.update_appointment_calendar_settings(self._location_id, body=body)
        )
