from __future__ import annotations

from ..._model import Answer


class LoyaltyCode(
    Answer,
    kw_only=True,
):
    """Loyalty code."""

    code: str | None = None
