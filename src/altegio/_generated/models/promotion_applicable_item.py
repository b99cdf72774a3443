from __future__ import annotations

from ..._model import Answer


class PromotionApplicableItem(
    Answer,
    kw_only=True,
):
    """An item a selectively applied promotion covers."""

    id: int | None = None
    title: str | None = None
    #: true: service or service category; false: product or product category
    is_service: bool | None = None
    #: true: a category; false: a single service or product
    is_category: bool | None = None
