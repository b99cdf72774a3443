from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "appointment_id": "record_id",
        "bills_of_materials": "technological_cards",
    }
)
class AppointmentServiceAssociation(Model):
    """Appointment service association."""

    service_id: int | None = None
    #: appointment
    appointment_id: int | None = None
    bills_of_materials: list[dict[str, Any]] | None = None
    consumables: list[dict[str, Any]] | None = None
