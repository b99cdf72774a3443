from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import InventoryOperationItem


class InventoryOperationCreate(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "inventory_id": "storage_id",
        "product_transactions": "goods_transactions",
    },
):
    """Inventory operation create."""

    #: document type: 1 sale, 2 usage, 3 receipt, 4 write-off, 5 internal transfer
    type_id: int
    comment: str | Unset = UNSET
    create_date: dt.datetime
    team_member_id: int | Unset = UNSET
    inventory_id: int
    #: same fields as when creating a product transaction
    product_transactions: list[InventoryOperationItem]
