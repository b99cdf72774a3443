from __future__ import annotations

from ..._model import Answer


class BillOfMaterialsItem(
    Answer,
    kw_only=True,
    rename={
        "bill_of_materials_id": "technological_card_id",
        "inventory_id": "storage_id",
        "product_id": "good_id",
    },
):
    """Bill of materials item."""

    #: consumable
    id: int | None = None
    bill_of_materials_id: int | None = None
    #: inventory
    inventory_id: int | None = None
    #: product
    product_id: int | None = None
    amount: int | float | None = None
    #: measurement unit
    unit: str | None = None
    price: int | float | None = None
    title: str | None = None
