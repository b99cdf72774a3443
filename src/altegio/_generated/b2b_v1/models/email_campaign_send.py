# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import Request, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EmailCampaignSend(Request):
    """The e-mail to send to all clients that a filter finds."""

    subject: str
    text: str
