from __future__ import annotations

from ..._model import Request


class CustomFieldInput(
    Request,
    kw_only=True,
):
    """Custom field input."""

    type: str
    #: identifier of the field
    code: str
    title: str
    user_can_edit: bool
    show_in_ui: bool
