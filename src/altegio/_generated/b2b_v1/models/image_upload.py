# Generated from openapi/ by `make generate`; not edited by hand.
from typing import BinaryIO

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ImageUpload(RequestModel):
    """An image to upload, and the entity to bind it to.

    Attributes:
        location_id: Location to bind to; for entity `service`.
        service_id: Service to bind to; for entity `service`.
        team_member_id: Team member to bind to; for entity `team_member`.
        image: Image file (image/jpeg or image/png).
    """

    location_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "company_id"})
    """Location to bind to; for entity `service`."""
    service_id: int | Unset = UNSET
    """Service to bind to; for entity `service`."""
    team_member_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "master_id"})
    """Team member to bind to; for entity `team_member`."""
    image: BinaryIO
    """Image file (image/jpeg or image/png)."""
