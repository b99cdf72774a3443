from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import FiscalTransactionCashier, PromotionClientStatisticNew


@model(
    {
        "team_member": "staff",
    }
)
class PromotionTeamMemberStatistic(Model):
    """Promotion team member statistic."""

    client_stats: PromotionClientStatisticNew | None = None
    team_member: FiscalTransactionCashier | None = None
