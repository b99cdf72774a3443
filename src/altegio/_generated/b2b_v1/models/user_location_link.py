# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class UserLocationLink(Request, kw_only=True, rename={"location_id": "company_id"}):
    """A location that a user is to lose access to."""

    location_id: int
