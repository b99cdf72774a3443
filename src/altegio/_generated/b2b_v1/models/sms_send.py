# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class SmsSend(RequestModel):
    """A text message to send to selected clients.

    Attributes:
        text: SMS text.
    """

    client_ids: list[int] | Unset = UNSET
    text: str | Unset = UNSET
    """SMS text."""
