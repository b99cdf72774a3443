# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import DocumentType, DocumentUser, Location, Reference


class Document(
    Answer,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "_location_id_2": "company_id",
        "location": "salon",
        "_location_2": "company",
        "inventory_id": "storage_id",
        "created_at": "date_created",
        "_created_at_2": "create_date",
        "appointment_id": "record_id",
        "inventory": "storage",
    },
):
    """A document of a location's stock or sales, which transactions belong to."""

    id: int | None = None
    """Document ID."""
    user_id: int | None = None
    """User who made the document."""
    location_id: int | None = None
    _location_id_2: int | None = None
    type_id: DocumentType | None = None
    """Document type ID."""
    type: Reference | None = None
    """Document type."""
    comment: str | None = None
    number: int | None = None
    """Document number."""
    location: Location | None = None
    _location_2: Location | None = None
    user: DocumentUser | None = None
    inventory_id: int | None = None
    created_at: dt.datetime | None = None
    _created_at_2: dt.datetime | None = None
    category_id: int | None = None
    """Product category."""
    visit_id: int | None = None
    appointment_id: int | None = None
    type_title: str | None = None
    """Name of the entity the document belongs to."""
    is_sale_bill_printed: bool | None = None
    bill_print_status: int | None = None
    inventory: Reference | None = None

    def __post_init__(self) -> None:
        if self._location_id_2 is not None:
            self._also("location_id", "_location_id_2")
        if self.type.__class__ is list:
            self._absent("type")
        if self.location.__class__ is list:
            self._absent("location")
        if self._location_2 is not None:
            self._also("location", "_location_2")
        if self.user.__class__ is list:
            self._absent("user")
        if self._created_at_2 is not None:
            self._also("created_at", "_created_at_2")
        if self.inventory.__class__ is list:
            self._absent("inventory")
