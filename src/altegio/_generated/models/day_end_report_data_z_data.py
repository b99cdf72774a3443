from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DayEndReportDataN1481101200


@model(
    {
        "n1481101200": "1481101200",
    }
)
class DayEndReportDataZData(Model):
    """Day end report data zdata."""

    n1481101200: list[DayEndReportDataN1481101200] | None = None
