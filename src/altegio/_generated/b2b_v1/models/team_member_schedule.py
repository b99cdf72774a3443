# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel

from .schedule_busy_interval import ScheduleBusyInterval
from .schedule_interval import ScheduleInterval


class TeamMemberSchedule(
    AnswerModel, kw_only=True, rename={"_team_member_id_2": "staff_id", "intervals": "slots"}
):
    """A team member's working time on one day.

    Attributes:
        team_member_id: ID of the team member.
        date: YYYY-MM-DD.
        intervals: Working intervals.
        busy_intervals: Taken by appointments or events; present only with include BUSY_INTERVALS.
        off_day_type: ID of the off-day type, non-working days only; present only with include
            OFF_DAY_TYPE.
        is_working: Whether it is a working day.
    """

    team_member_id: int | None = None
    _team_member_id_2: int | None = None
    """ID of the team member."""
    date: dt.date | None = None
    """YYYY-MM-DD."""
    intervals: list[ScheduleInterval] | None = None
    """Working intervals."""
    busy_intervals: list[ScheduleBusyInterval] | None = None
    """Taken by appointments or events; present only with include BUSY_INTERVALS."""
    off_day_type: int | None = None
    """ID of the off-day type, non-working days only; present only with include OFF_DAY_TYPE."""
    is_working: bool | None = None
    """Whether it is a working day."""

    def _settle(self) -> None:
        self.__class__ = TeamMemberSchedule  # pyright: ignore[reportAttributeAccessIssue]
        if self._team_member_id_2 is not None:
            self._fill_from_alias("team_member_id", "_team_member_id_2")
