from __future__ import annotations

from ..._model import Answer


class Inventory(
    Answer,
    kw_only=True,
):
    """Inventory."""

    #: inventory ID
    id: int | None = None
    title: str | None = None
    #: 1 when used to write off consumables automatically
    for_service: int | None = None
    #: 1 when it is the default inventory for product sales
    for_sale: int | None = None
    comment: str | None = None
    #: sort order
    weight: int | None = None
