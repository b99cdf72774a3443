from __future__ import annotations

from ..._model import Model, model


@model(request=True)
class CustomFieldInput(Model):
    """Custom field input."""

    type: str
    #: identifier of the field
    code: str
    title: str
    user_can_edit: bool
    show_in_ui: bool
