from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DayEndReportDataTeamMember


@model(
    {
        "team_members": "masters",
    }
)
class DayEndReportDataZData(Model):
    """Day end report data zdata."""

    client_id: int | None = None
    client_name: str | None = None
    client_phone: str | None = None
    client_email: str | None = None
    team_members: list[DayEndReportDataTeamMember] | None = None
