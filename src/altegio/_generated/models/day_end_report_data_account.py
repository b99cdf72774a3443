from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class DayEndReportDataAccount(
    Answer,
    kw_only=True,
):
    """Day end report data account."""

    title: str | None = None
    amount: int | float | None = None
