# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import DocumentType, InventoryOperationItem


class InventoryOperationCreate(
    Request,
    kw_only=True,
    rename={
        "created_at": "create_date",
        "team_member_id": "master_id",
        "inventory_id": "storage_id",
        "product_transactions": "goods_transactions",
    },
):
    """What to record a movement of stock with."""

    type_id: DocumentType
    """Document type: 1 sale, 2 usage, 3 receipt, 4 write-off, 5 internal transfer."""
    comment: str | Unset = UNSET
    created_at: dt.datetime
    team_member_id: int | Unset = UNSET
    inventory_id: int
    product_transactions: list[InventoryOperationItem]
    """Same fields as when creating a product transaction."""
