# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ImageDelete(RequestModel):
    """The group of images to delete.

    Attributes:
        image_group_id: Group to delete.
    """

    image_group_id: int
    """Group to delete."""
