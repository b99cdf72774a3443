from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ClientAccountClient, DocumentType, InventoryOperationLocation


@model(
    {
        "inventory_id": "storage_id",
        "location_id": "company_id",
        "inventory": "storage",
        "location": "company",
    }
)
class InventoryOperationDocument(Model):
    """Inventory operation document."""

    #: document ID
    id: int | None = None
    #: document type ID
    type_id: int | None = None
    #: document type
    type: DocumentType | None = None
    inventory_id: int | None = None
    user_id: int | None = None
    location_id: int | None = None
    #: document number
    number: int | None = None
    comment: str | None = None
    create_date: dt.datetime | None = None
    inventory: DocumentType | None = None
    location: InventoryOperationLocation | None = None
    user: ClientAccountClient | None = None
