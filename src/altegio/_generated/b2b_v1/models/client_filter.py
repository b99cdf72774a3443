# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

import attrs

from altegio._calls.mixins import ClientConditions
from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ClientFilter(ClientConditions, RequestModel):
    """A condition of a client search."""

    type: str | Unset = UNSET
    state: dict[str, Any] | Unset = UNSET
