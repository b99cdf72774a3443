"""Consumables of appointments."""

from __future__ import annotations

from collections.abc import Sequence

from altegio._calls.arguments import require_list
from altegio._calls.operation import taken
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncAppointmentConsumables(AsyncLocationFacade):
    """Products that services use up; ``location.appointments`` has these methods."""

    async def list_consumables(self, appointment_id: int) -> list[models.AppointmentConsumables]:
        """List the products that an appointment's services use up.

        Args:
            appointment_id: The appointment.

        Returns:
            One item a service: its bills of materials, and the products actually used in
            ``consumables``.

        Raises:
            PermissionDeniedError: The user may not see consumables.
            NotFoundError: The location has no such appointment.

        Operation: ``get_appointment_consumables``.
        """
        return await self._send(api.get_appointment_consumables(self._location_id, appointment_id))

    async def set_consumables(
        self,
        appointment_id: int,
        consumables: Sequence[models.ConsumableInput],
        *,
        service_id: int,
    ) -> list[models.AppointmentConsumables]:
        """Replace the products that a service of an appointment uses up. ⚠ All others are removed.

        Args:
            appointment_id: The appointment.
            consumables: The products with amount and price (main unit of the currency), or
                none. Their ``appointment_id`` and ``service_id`` are filled in.
            service_id: The service.

        Returns:
            The updated consumables, one item per service.

        Raises:
            PermissionDeniedError: The user may not edit consumables.
            NotFoundError: The location has no such appointment, or that has no such service.

        Operation: ``update_appointment_service_consumables``.
        """
        ids = {"appointment_id": appointment_id, "service_id": service_id}
        given = taken(require_list(consumables, "consumables"), "ConsumableInput")
        body = models.AppointmentConsumablesUpdate(
            consumables=[consumable.__replace__(**ids) for consumable in given]
        )
        call = api.update_appointment_service_consumables(
            self._location_id, appointment_id, service_id, body=body
        )
        return await self._send(call)

    async def detach_bill_of_materials(
        self, appointment_id: int, *, service_id: int, delete_consumables: bool = False
    ) -> list[models.AppointmentConsumables]:
        """Detach the bill of materials from one service of an appointment.

        Args:
            appointment_id: The appointment.
            service_id: The service.
            delete_consumables: Also delete the consumables that came from it.

        Returns:
            The updated consumables, one item per service.

        Raises:
            PermissionDeniedError: The user may not edit consumables.
            NotFoundError: The location has no such appointment, or that has no such service.

        Operation: ``unlink_appointment_service_association``.
        """
        call = api.unlink_appointment_service_association(
            self._location_id,
            appointment_id,
            service_id,
            delete_consumables=delete_consumables or None,
        )
        return await self._send(call)
