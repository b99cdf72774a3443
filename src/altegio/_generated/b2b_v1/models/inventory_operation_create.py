# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .document_type import DocumentType
from .inventory_operation_item import InventoryOperationItem


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class InventoryOperationCreate(RequestModel):
    """Fields of a new stock movement.

    Attributes:
        type_id: Document type: 1 sale, 2 usage, 3 receipt, 4 write-off, 5 internal transfer.
        product_transactions: Same fields as when creating a product transaction.
    """

    type_id: DocumentType
    """Document type: 1 sale, 2 usage, 3 receipt, 4 write-off, 5 internal transfer."""
    comment: str | Unset = UNSET
    created_at: dt.datetime = attrs.field(metadata={"wire": "create_date", "aware": True})
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "master_id"})
    inventory_id: int = attrs.field(metadata={"wire": "storage_id"})
    product_transactions: list[InventoryOperationItem] = attrs.field(
        metadata={"wire": "goods_transactions"}
    )
    """Same fields as when creating a product transaction."""
