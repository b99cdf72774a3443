# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import BillOfMaterialsItem


class BillOfMaterials(
    Answer, kw_only=True, rename={"bill_of_materials_items": "technological_card_items"}
):
    """The products that one performance of a service uses up."""

    id: int | None = None
    """Technological card."""
    title: str | None = None
    bill_of_materials_items: list[BillOfMaterialsItem] | None = None
    """Consumables of the card."""
