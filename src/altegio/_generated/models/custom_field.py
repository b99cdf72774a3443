from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import CustomFieldCustomField


@model(
    {
        "location_id": "salon_id",
    }
)
class CustomField(Model):
    """Custom field."""

    #: field id
    id: int | None = None
    location_id: int | None = None
    custom_field: CustomFieldCustomField | None = None
