from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentServiceAssociation(
    Answer,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
        "bills_of_materials": "technological_cards",
    },
):
    """Appointment service association."""

    service_id: int | None = None
    #: appointment
    appointment_id: int | None = None
    bills_of_materials: list[dict[str, Any]] | None = None
    consumables: list[dict[str, Any]] | None = None
