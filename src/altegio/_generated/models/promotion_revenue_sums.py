from __future__ import annotations

from ..._model import Answer


class PromotionRevenueSums(
    Answer,
    kw_only=True,
):
    """New clients."""

    #: income from new clients
    all_sum: int | float | None = None
    #: income from returning clients
    returned_sum: int | float | None = None
