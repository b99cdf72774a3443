from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DayEndReportDataTeamMember


class DayEndReportDataZData(
    Answer,
    kw_only=True,
    rename={
        "team_members": "masters",
    },
):
    """Day end report data zdata."""

    client_id: int | None = None
    client_name: str | None = None
    client_phone: str | None = None
    client_email: str | None = None
    team_members: list[DayEndReportDataTeamMember] | None = None
