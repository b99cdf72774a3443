# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import OperationUnit


class VisitProductInput(
    Request,
    kw_only=True,
    rename={"team_member_id": "master_id", "inventory_id": "storage_id", "product_id": "good_id"},
):
    """A product sold during a visit, as it is to be."""

    id: int | Unset = UNSET
    """Inventory transaction id."""
    title: str | Unset = UNSET
    barcode: str | Unset = UNSET
    article: str | Unset = UNSET
    """Vendor code."""
    amount: int | float | Unset = UNSET
    cost_per_unit: int | float | Unset = UNSET
    price: int | float | Unset = UNSET
    cost: int | float | Unset = UNSET
    """Selling price."""
    operation_unit_type: OperationUnit | Unset = UNSET
    """1 sale unit, 2 write-off unit."""
    team_member_id: int | Unset = UNSET
    inventory_id: int | Unset = UNSET
    product_id: int | Unset = UNSET
    discount: int | float | Unset = UNSET
