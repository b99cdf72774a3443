# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import OperationUnit


class InventoryOperationItem(
    Request, kw_only=True, rename={"product_id": "good_id", "team_member_id": "master_id"}
):
    """A product to move, how much and at which price."""

    product_id: int
    amount: int | float
    cost_per_unit: int | float
    discount: int | float
    cost: int | float
    operation_unit_type: OperationUnit
    team_member_id: int | Unset = UNSET
    client_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET
    comment: str | Unset = UNSET
