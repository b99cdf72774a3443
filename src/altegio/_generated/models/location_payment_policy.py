from __future__ import annotations

from ..._model import Answer


class LocationPaymentPolicy(
    Answer,
    kw_only=True,
):
    """Payment policy now in force."""

    #: none = off, deposit = prepayment, card_guarantee = card held as guarantee
    type: str | None = None
