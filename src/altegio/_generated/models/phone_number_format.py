from __future__ import annotations

from ..._model import Model, model


@model()
class PhoneNumberFormat(Model):
    """Phone number format."""

    is_valid: bool | None = None
