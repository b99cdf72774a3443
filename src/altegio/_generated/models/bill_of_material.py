from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import BillOfMaterialsItem


@model(
    {
        "bill_of_materials_items": "technological_card_items",
    }
)
class BillOfMaterial(Model):
    """Bill of material."""

    #: technological card
    id: int | None = None
    title: str | None = None
    #: consumables of the card
    bill_of_materials_items: list[BillOfMaterialsItem] | None = None
