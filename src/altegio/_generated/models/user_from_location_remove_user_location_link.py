from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "location_id": "company_id",
    },
    request=True,
)
class UserFromLocationRemoveUserLocationLink(Model):
    """User from location remove user location link."""

    location_id: int
