from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class DayEndReportDataTotal(
    Answer,
    kw_only=True,
):
    """Day end report data total."""

    #: sum over all accounts
    accounts: int | float | None = None
    #: sum over all loyalty payments
    discount: int | float | None = None
