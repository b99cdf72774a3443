from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class VisitService(
    Answer,
    kw_only=True,
):
    """Visit service."""

    id: int | None = None
    title: str | None = None
    cost: int | float | None = None
    cost_to_pay: int | float | None = None
    manual_cost: int | float | None = None
    cost_per_unit: int | float | None = None
    discount: int | float | None = None
    first_cost: int | float | None = None
    amount: int | float | None = None
