# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .operation_unit import OperationUnit


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class VisitProductInput(RequestModel):
    """The new values of a product sold during a visit.

    Attributes:
        id: Inventory transaction ID.
        article: Vendor code.
        cost: Selling price.
        operation_unit_type: 1 sale unit, 2 write-off unit.
    """

    id: int | Unset = UNSET
    """Inventory transaction ID."""
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
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "master_id"})
    inventory_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "storage_id"})
    product_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "good_id"})
    discount: int | float | Unset = UNSET
