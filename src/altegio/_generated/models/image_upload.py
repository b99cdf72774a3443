from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ImageUpload(
    Request,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "team_member_id": "master_id",
    },
):
    """Image upload."""

    #: location to bind to; for entity `service`
    location_id: int | Unset = UNSET
    #: service to bind to; for entity `service`
    service_id: int | Unset = UNSET
    #: team member to bind to; for entity `team_member`
    team_member_id: int | Unset = UNSET
    #: image file (image/jpeg or image/png)
    image: BinaryIO
