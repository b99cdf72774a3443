from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DayEndReportDataAccount, DayEndReportDataTotal


@model()
class DayEndReportDataPaids(Model):
    """Payments."""

    #: by cash desk or account
    accounts: list[DayEndReportDataAccount] | None = None
    #: by discount and loyalty
    discount: list[DayEndReportDataAccount] | None = None
    total: DayEndReportDataTotal | None = None
