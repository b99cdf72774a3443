# Generated from openapi/ by `make generate`; not edited by hand.
from typing import TypedDict

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class CustomFieldInput(RequestModel):
    """Fields of a custom field definition to create or update.

    Attributes:
        code: Identifier of the field.
    """

    type: str
    code: str
    """Identifier of the field."""
    title: str
    user_can_edit: bool
    show_in_ui: bool


class CustomFieldUpdateParams(TypedDict, total=False):
    """Fields of CustomFieldInput to change; the others stay as they are."""

    type: str
    code: str
    """Identifier of the field."""
    title: str
    user_can_edit: bool
    show_in_ui: bool
