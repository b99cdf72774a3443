from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import BillOfMaterials, Consumable


class AppointmentConsumables(
    Answer,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
        "bills_of_materials": "technological_cards",
    },
):
    """Appointment consumables."""

    service_id: int | None = None
    #: appointment
    appointment_id: int | None = None
    bills_of_materials: list[BillOfMaterials] | None = None
    consumables: list[Consumable] | None = None
