from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ClientAccountClient, DocumentType


@model(
    {
        "product": "good",
        "inventory": "storage",
        "team_member": "master",
        "appointment_id": "record_id",
        "client": "clients",
    }
)
class ForProductTransaction(Model):
    """For product transaction."""

    #: transaction ID
    id: int | None = None
    document_id: int | None = None
    #: transaction type ID
    type_id: int | None = None
    #: transaction type
    type: str | None = None
    product: DocumentType | None = None
    inventory: DocumentType | None = None
    unit: DocumentType | None = None
    #: unit: 1 for sale, 2 for write-off
    operation_unit_type: int | None = None
    create_date: dt.datetime | None = None
    last_change_date: dt.datetime | None = None
    cost_per_unit: int | float | None = None
    cost: int | float | None = None
    discount: int | float | None = None
    team_member: DocumentType | None = None
    supplier: DocumentType | None = None
    appointment_id: int | None = None
    service: DocumentType | None = None
    client: ClientAccountClient | None = None
