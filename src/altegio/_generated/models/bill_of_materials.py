from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import AppointmentConsumableBillOfMaterialsItem


@model(
    {
        "bill_of_materials_items": "technological_card_items",
    }
)
class BillOfMaterials(Model):
    """Bill of materials."""

    id: int | None = None
    title: str | None = None
    #: consumables of the card
    bill_of_materials_items: list[AppointmentConsumableBillOfMaterialsItem] | None = None
