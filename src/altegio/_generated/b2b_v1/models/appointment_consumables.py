# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .bill_of_materials import BillOfMaterials
from .consumable import Consumable


class AppointmentConsumables(
    AnswerModel,
    kw_only=True,
    rename={"appointment_id": "record_id", "bills_of_materials": "technological_cards"},
):
    """Consumables of a service in an appointment, by bill of materials and as actually used.

    Attributes:
        appointment_id: Appointment.
    """

    service_id: int | None = None
    appointment_id: int | None = None
    """Appointment."""
    bills_of_materials: list[BillOfMaterials] | None = None
    consumables: list[Consumable] | None = None
