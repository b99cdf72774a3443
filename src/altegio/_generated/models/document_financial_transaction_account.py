from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class DocumentFinancialTransactionAccount(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
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
