from __future__ import annotations

from ..._model import Model, model


@model()
class LoyaltyCode(Model):
    """Loyalty code."""

    code: str | None = None
