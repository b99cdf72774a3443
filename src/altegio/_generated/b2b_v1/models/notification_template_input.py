# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Literal

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class NotificationTemplateInput(RequestModel):
    """A message for a promotion to send.

    Attributes:
        type: Template to use.
        body: Message text, used with type custom only.
    """

    type: Literal["none", "big", "mid", "small", "custom"] | Unset = UNSET
    """Template to use."""
    body: str | Unset = UNSET
    """Message text, used with type custom only."""
