# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class SmsCampaignSend(RequestModel):
    """A text message to send to all clients that match a filter.

    Attributes:
        text: SMS text.
    """

    text: str | Unset = UNSET
    """SMS text."""
