# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import CustomFieldDefinition


class CustomField(Answer, kw_only=True, rename={"location_id": "salon_id"}):
    """A field of a location's own, added to its clients or appointments."""

    id: int | None = None
    """Field id."""
    location_id: int | None = None
    custom_field: CustomFieldDefinition | None = None

    def __post_init__(self) -> None:
        if self.custom_field.__class__ is list:
            self._absent("custom_field")
