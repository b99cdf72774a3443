# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .day_end_report_team_member import DayEndReportTeamMember


class DayEndReportClient(AnswerModel, kw_only=True, rename={"team_members": "masters"}):
    """A client's entry in a day-end report."""

    client_id: int | None = None
    client_name: str | None = None
    client_phone: str | None = None
    client_email: str | None = None
    team_members: list[DayEndReportTeamMember] | None = None
