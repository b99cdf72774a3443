# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Request

if TYPE_CHECKING:
    from . import UserCopyTarget


class UserPermissionsCopy(
    Request, kw_only=True, rename={"user_location_links": "user_company_links"}
):
    """The locations to give a user the same permissions in."""

    user_location_links: list[UserCopyTarget]
    """Target locations."""
