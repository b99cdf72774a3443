# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class PasswordChange(Request):
    """Password change."""

    old_password: str | Unset = UNSET
    new_password: str | Unset = UNSET
