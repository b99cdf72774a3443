# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class SmsCampaignSend(Request):
    """The text message to send to all clients that a filter finds.

    Attributes:
        text: SMS text.
    """

    text: str | Unset = UNSET
    """SMS text."""
