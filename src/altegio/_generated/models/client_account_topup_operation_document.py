from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ClientAccountClient, DocumentLocation, DocumentType


@model(
    {
        "location_id": "salon_id",
        "location": "salon",
    }
)
class ClientAccountTopupOperationDocument(Model):
    """Client account topup operation document."""

    id: int | None = None
    user_id: int | None = None
    location_id: int | None = None
    #: document type ID
    type_id: int | None = None
    #: document type
    type: DocumentType | None = None
    comment: str | None = None
    number: int | None = None
    location: DocumentLocation | None = None
    user: ClientAccountClient | None = None
