from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventServiceCategory(
    Answer,
    kw_only=True,
):
    """Event service category."""

    id: int | None = None
    #: product category ID; 0 when the item is a product
    category_id: int | None = None
    title: str | None = None
