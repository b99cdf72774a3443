# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .day_end_report_line import DayEndReportLine


class DayEndReportTeamMember(
    AnswerModel,
    kw_only=True,
    rename={"team_member_id": "master_id", "team_member_name": "master_name", "product": "good"},
):
    """A team member's work for a client in a day-end report."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["others"])
    team_member_id: int | None = None
    team_member_name: str | None = None
    service: list[DayEndReportLine] | None = None
    product: list[DayEndReportLine] | None = None
    others: DayEndReportLine | None = None

    def _settle(self) -> None:
        self.__class__ = DayEndReportTeamMember  # pyright: ignore[reportAttributeAccessIssue]
        if self.others.__class__ is list:
            self._clear_empty_list("others")
