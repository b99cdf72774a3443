# Generated from openapi/ by `make generate`; not edited by hand.
from typing import TypedDict

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .operation_unit import OperationUnit


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ProductTransactionInput(RequestModel):
    """Fields of a product transaction to create or update.

    Attributes:
        discount: Discount in percent.
        cost: Transaction total.
        operation_unit_type: Unit: 1 for sale, 2 for write-off.
        team_member_id: ID of the team member who made the sale.
        client_id: ID of the buyer.
    """

    document_id: int
    product_id: int = attrs.field(metadata={"wire": "good_id"})
    amount: int | float
    cost_per_unit: int | float
    discount: int | float
    """Discount in percent."""
    cost: int | float
    """Transaction total."""
    operation_unit_type: OperationUnit
    """Unit: 1 for sale, 2 for write-off."""
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "master_id"})
    """ID of the team member who made the sale."""
    client_id: int | Unset = UNSET
    """ID of the buyer."""
    supplier_id: int | Unset = UNSET
    comment: str | Unset = UNSET


class ProductTransactionUpdateParams(TypedDict, total=False):
    """Fields of ProductTransactionInput to change; the others stay as they are."""

    document_id: int
    product_id: int
    amount: int | float
    cost_per_unit: int | float
    discount: int | float
    """Discount in percent."""
    cost: int | float
    """Transaction total."""
    operation_unit_type: OperationUnit
    """Unit: 1 for sale, 2 for write-off."""
    team_member_id: int
    """ID of the team member who made the sale."""
    client_id: int
    """ID of the buyer."""
    supplier_id: int
    comment: str
