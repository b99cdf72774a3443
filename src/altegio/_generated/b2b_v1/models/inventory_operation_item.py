# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .operation_unit import OperationUnit


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class InventoryOperationItem(RequestModel):
    """A product to move, with its amount and price."""

    product_id: int = attrs.field(metadata={"wire": "good_id"})
    amount: int | float
    cost_per_unit: int | float
    discount: int | float
    cost: int | float
    operation_unit_type: OperationUnit
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "master_id"})
    client_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET
    comment: str | Unset = UNSET
