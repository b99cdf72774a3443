# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .document_type import DocumentType
from .document_user import DocumentUser
from .location import Location
from .reference import Reference


class Document(
    AnswerModel,
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
    """A stock or sales document of a location, which transactions belong to.

    Attributes:
        id: Document ID.
        user_id: User who created the document.
        type_id: Document type ID.
        type: Document type.
        number: Document number.
        category_id: Product category.
        type_title: Name of the entity that the document belongs to.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["type", "location", "_location_2", "user", "inventory"]
    )
    id: int = ALWAYS_SENT
    """Document ID."""
    user_id: int | None = None
    """User who created the document."""
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
    """Name of the entity that the document belongs to."""
    is_sale_bill_printed: bool | None = None
    bill_print_status: int | None = None
    inventory: Reference | None = None
    timezone: str | None = None
    address: str | None = None
    coordinate_lat: int | float | None = None
    coordinate_lon: int | float | None = None
    logo: str | None = None
    zip: str | None = None
    site: str | None = None

    def _settle(self) -> None:
        self.__class__ = Document  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.location.__class__ is list:
            self._clear_empty_list("location")
        if self._location_2.__class__ is list:
            self._clear_empty_list("_location_2")
        if self.user.__class__ is list:
            self._clear_empty_list("user")
        if self.inventory.__class__ is list:
            self._clear_empty_list("inventory")
        if self._location_id_2 is not None:
            self._fill_from_alias("location_id", "_location_id_2")
        if self._location_2 is not None:
            self._fill_from_alias("location", "_location_2")
        if self._created_at_2 is not None:
            self._fill_from_alias("created_at", "_created_at_2")
