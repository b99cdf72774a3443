from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import BillOfMaterialsItem


class BillOfMaterials(
    Answer,
    kw_only=True,
    rename={
        "bill_of_materials_items": "technological_card_items",
    },
):
    """Bill of materials."""

    #: technological card
    id: int | None = None
    title: str | None = None
    #: consumables of the card
    bill_of_materials_items: list[BillOfMaterialsItem] | None = None
