# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .document_type import DocumentType


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class DocumentInput(RequestModel):
    """Fields of a document to create or update.

    Attributes:
        type_id: Document type: 1 sale, 3 receipt, 7 write-off.
        created_at: Date of the inventory transaction.
    """

    type_id: DocumentType
    """Document type: 1 sale, 3 receipt, 7 write-off."""
    comment: str | Unset = UNSET
    inventory_id: int = attrs.field(metadata={"wire": "storage_id"})
    created_at: dt.datetime = attrs.field(metadata={"wire": "create_date", "aware": True})
    """Date of the inventory transaction."""
