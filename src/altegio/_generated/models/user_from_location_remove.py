from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import UserFromLocationRemoveUserLocationLink


@model(
    {
        "user_location_links": "user_company_links",
    },
    request=True,
)
class UserFromLocationRemove(Model):
    """User from location remove."""

    #: locations to leave
    user_location_links: list[UserFromLocationRemoveUserLocationLink]
