from __future__ import annotations

from ..._model import Model, model


@model()
class LocationPaymentPolicy(Model):
    """Payment policy now in force."""

    #: none = off, deposit = prepayment, card_guarantee = card held as guarantee
    type: str | None = None
