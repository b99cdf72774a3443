"""Settings of a location."""

from __future__ import annotations

from altegio._calls.arguments import count
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationSettings(AsyncLocationFacade):
    """Settings of a location, of which there is one set each. All need a manager's rights."""

    async def get_calendar(self) -> models.AppointmentCalendarSettings:
        """Get the settings of the appointment calendar.

        Returns:
            The kind of appointments that the location takes, and the most clients of an event.

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
            max_event_clients: The most clients of an event, 1 to 255.

        Returns:
            The settings as they are now.

        Raises:
            ValueError: ``max_event_clients`` is not from 1 to 255.
            PermissionDeniedError: The user may not edit the location's settings.
            NotFoundError: There is no such location.

        Operation: ``update_appointment_calendar_settings``.
        """
        body = models.AppointmentCalendarSettingsUpdate(
            appointment_type=appointment_type,
            max_event_clients=count(max_event_clients, "max_event_clients"),
        )
        return await self._send(
            api.update_appointment_calendar_settings(self._location_id, body=body)
        )
