# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import OperationUnit


class ProductTransactionInput(
    Request, kw_only=True, rename={"product_id": "good_id", "team_member_id": "master_id"}
):
    """What to record a movement of a product with, or to change one to."""

    document_id: int
    product_id: int
    amount: int | float
    cost_per_unit: int | float
    discount: int | float
    """Percent."""
    cost: int | float
    """Transaction total."""
    operation_unit_type: OperationUnit
    """Unit: 1 for sale, 2 for write-off."""
    team_member_id: int | Unset = UNSET
    """ID of the team member who made the sale."""
    client_id: int | Unset = UNSET
    """ID of the buyer."""
    supplier_id: int | Unset = UNSET
    comment: str | Unset = UNSET
