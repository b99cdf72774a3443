from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class InventoryOperationItem(
    Request,
    kw_only=True,
    rename={
        "product_id": "good_id",
        "team_member_id": "master_id",
    },
):
    """Inventory operation item."""

    product_id: int
    amount: int | float
    cost_per_unit: int | float
    discount: int | float
    cost: int | float
    operation_unit_type: int
    team_member_id: int | Unset = UNSET
    client_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET
    comment: str | Unset = UNSET
