# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import BillOfMaterials, Consumable


class AppointmentConsumables(
    Answer,
    kw_only=True,
    rename={"appointment_id": "record_id", "bills_of_materials": "technological_cards"},
):
    """What a service of an appointment uses up, by bill of materials and as really taken."""

    service_id: int | None = None
    appointment_id: int | None = None
    """Appointment."""
    bills_of_materials: list[BillOfMaterials] | None = None
    consumables: list[Consumable] | None = None
