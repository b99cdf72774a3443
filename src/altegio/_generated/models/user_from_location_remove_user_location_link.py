from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "location_id": "company_id",
    },
    request=True,
)
class UserFromLocationRemoveUserLocationLink(Model):
    """User from location remove user location link."""

    location_id: int
