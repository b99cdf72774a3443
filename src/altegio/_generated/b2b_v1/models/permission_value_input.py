# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class PermissionValueInput(RequestModel):
    """A permission to set, and its value."""

    slug: str | Unset = UNSET
    value: str | int | float | bool | list[Any] | None | Unset = UNSET
