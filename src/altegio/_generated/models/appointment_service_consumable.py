from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import BillOfMaterials, Consumable


@model(
    {
        "appointment_id": "record_id",
        "bills_of_materials": "technological_cards",
    }
)
class AppointmentServiceConsumable(Model):
    """Appointment service consumable."""

    service_id: int | None = None
    #: appointment
    appointment_id: int | None = None
    bills_of_materials: list[BillOfMaterials] | None = None
    consumables: list[Consumable] | None = None
