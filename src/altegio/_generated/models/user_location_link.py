from __future__ import annotations

from ..._model import Request


class UserLocationLink(
    Request,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
    """User location link."""

    location_id: int
