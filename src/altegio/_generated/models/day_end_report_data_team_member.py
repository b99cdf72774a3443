from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DayEndReportDataOthers


@model(
    {
        "team_member_id": "master_id",
        "team_member_name": "master_name",
        "product": "good",
    }
)
class DayEndReportDataTeamMember(Model):
    """Day end report data team member."""

    team_member_id: int | None = None
    team_member_name: str | None = None
    service: list[DayEndReportDataOthers] | None = None
    product: list[DayEndReportDataOthers] | None = None
    others: DayEndReportDataOthers | None = None
