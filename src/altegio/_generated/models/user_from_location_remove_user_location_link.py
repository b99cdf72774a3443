from __future__ import annotations

from ..._model import Request


class UserFromLocationRemoveUserLocationLink(
    Request,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
    """User from location remove user location link."""

    location_id: int
