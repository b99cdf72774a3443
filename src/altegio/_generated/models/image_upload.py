from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(
    {
        "location_id": "company_id",
        "team_member_id": "master_id",
    },
    request=True,
)
class ImageUpload(Model):
    """Image upload."""

    #: location to bind to; for entity `service`
    location_id: int | Unset = UNSET
    #: service to bind to; for entity `service`
    service_id: int | Unset = UNSET
    #: team member to bind to; for entity `team_member`
    team_member_id: int | Unset = UNSET
    #: image file (image/jpeg or image/png)
    image: BinaryIO
