# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ConfirmationCodeRequest(RequestModel):
    """The recipient of a confirmation code by SMS."""

    phone: str
    name: str | Unset = attrs.field(default=UNSET, metadata={"wire": "fulname"})
