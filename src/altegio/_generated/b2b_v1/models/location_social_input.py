# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class LocationSocialInput(RequestModel):
    """Pages and contacts in social networks to set on a location."""

    telegram: str | Unset = UNSET
    instagram: str | Unset = UNSET
    vk: str | Unset = UNSET
    facebook: str | Unset = UNSET
    viber: str | Unset = UNSET
    whatsapp: str | Unset = UNSET
