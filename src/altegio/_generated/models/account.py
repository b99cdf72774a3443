from __future__ import annotations

from ..._model import Answer


class Account(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
    """Account of the location."""

    id: int | None = None
    title: str | None = None
    #: 0 cash, 1 non-cash
    type: int | None = None
    comment: str | None = None
    is_cash: bool | None = None
    is_default: bool | None = None
    #: transaction type ID
    type_id: int | None = None
    #: location
    location_id: int | None = None
