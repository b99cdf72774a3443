from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class VisitDocument(
    Answer,
    kw_only=True,
    rename={
        "inventory_id": "storage_id",
        "location_id": "company_id",
        "appointment_id": "record_id",
    },
):
    """Visit document."""

    id: int | None = None
    #: document type
    type_id: int | None = None
    inventory_id: int | None = None
    #: user who made the document
    user_id: int | None = None
    location_id: int | None = None
    number: int | None = None
    comment: str | None = None
    date_created: dt.datetime | None = None
    #: product category
    category_id: int | None = None
    visit_id: int | None = None
    appointment_id: int | None = None
    #: name of the entity the document belongs to
    type_title: str | None = None
