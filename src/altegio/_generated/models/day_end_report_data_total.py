from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class DayEndReportDataTotal(Model):
    """Day end report data total."""

    #: sum over all accounts
    accounts: int | float | None = None
    #: sum over all loyalty payments
    discount: int | float | None = None
