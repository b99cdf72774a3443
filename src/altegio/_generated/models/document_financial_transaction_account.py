from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "location_id": "company_id",
    }
)
class DocumentFinancialTransactionAccount(Model):
    """Account of the location."""

    id: int | None = None
    title: str | None = None
    #: transaction type ID
    type_id: int | None = None
    #: transaction type
    type: int | None = None
    comment: str | None = None
    #: location
    location_id: int | None = None
