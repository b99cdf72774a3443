from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ClientHistoryConsumable(
    Answer,
    kw_only=True,
):
    """Client history consumable."""

    title: str | None = None
    #: in the unit the user selected
    amount: int | float | None = None
    cost_per_unit: int | float | None = None
    #: unit of measure
    unit: str | None = None
