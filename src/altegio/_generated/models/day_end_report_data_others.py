from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DayEndReportDataTransaction


@model()
class DayEndReportDataOthers(Model):
    """Day end report data others."""

    item_title: str | None = None
    first_cost: int | float | None = None
    discount: int | float | None = None
    result_cost: int | float | None = None
    transactions: list[DayEndReportDataTransaction] | None = None
