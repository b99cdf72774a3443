from __future__ import annotations

from ..._model import Answer


class PromotionClientCounts(
    Answer,
    kw_only=True,
):
    """New clients."""

    all_count: int | None = None
    lost_count: int | None = None
    returned_count: int | None = None
    returned_percent: int | float | None = None
