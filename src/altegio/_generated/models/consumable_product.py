from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ConsumableProduct(
    Answer,
    kw_only=True,
):
    """Consumable product."""

    id: int | None = None
    title: str | None = None
    #: measurement unit
    unit: str | None = None
