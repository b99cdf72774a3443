# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class CustomFieldInput(Request, kw_only=True):
    """What to create a custom field with, or to change one to."""

    type: str
    code: str
    """Identifier of the field."""
    title: str
    user_can_edit: bool
    show_in_ui: bool
