from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class DayEndReportDataAccount(Model):
    """Day end report data account."""

    title: str | None = None
    amount: int | float | None = None
