# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import BinaryIO

from altegio._calls.model import UNSET, Request, Unset


class ImageUpload(
    Request, kw_only=True, rename={"location_id": "company_id", "team_member_id": "master_id"}
):
    """The picture to upload, and what it shows."""

    location_id: int | Unset = UNSET
    """Location to bind to; for entity `service`."""
    service_id: int | Unset = UNSET
    """Service to bind to; for entity `service`."""
    team_member_id: int | Unset = UNSET
    """Team member to bind to; for entity `team_member`."""
    image: BinaryIO
    """Image file (image/jpeg or image/png)."""
