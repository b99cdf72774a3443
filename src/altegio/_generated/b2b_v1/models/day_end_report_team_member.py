# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import DayEndReportLine


class DayEndReportTeamMember(
    Answer,
    kw_only=True,
    rename={"team_member_id": "master_id", "team_member_name": "master_name", "product": "good"},
):
    """What one team member did for a client in a day-end report."""

    team_member_id: int | None = None
    team_member_name: str | None = None
    service: list[DayEndReportLine] | None = None
    product: list[DayEndReportLine] | None = None
    others: DayEndReportLine | None = None

    def __post_init__(self) -> None:
        if self.others.__class__ is list:
            self._absent("others")
