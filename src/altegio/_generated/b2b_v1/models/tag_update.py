# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .tag_entity import TagEntity


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TagUpdate(RequestModel):
    """Changes to a tag.

    Attributes:
        color: Hex colour, #RRGGBB.
        entity: 1 client tag, 2 appointment tag.
        icon: Icon name.
    """

    title: str | Unset = UNSET
    color: str | Unset = UNSET
    """Hex colour, #RRGGBB."""
    entity: TagEntity | Unset = UNSET
    """1 client tag, 2 appointment tag."""
    icon: str | Unset = UNSET
    """Icon name."""
