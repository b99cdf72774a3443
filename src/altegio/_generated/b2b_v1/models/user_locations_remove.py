# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Request

if TYPE_CHECKING:
    from . import UserLocationLink


class UserLocationsRemove(
    Request, kw_only=True, rename={"user_location_links": "user_company_links"}
):
    """The locations that a user is to lose access to."""

    user_location_links: list[UserLocationLink]
    """Locations to leave."""
