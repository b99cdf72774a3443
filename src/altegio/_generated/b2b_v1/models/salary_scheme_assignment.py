# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .reference import Reference


class SalarySchemeAssignment(
    AnswerModel,
    kw_only=True,
    rename={"team_member_id": "staff_id", "start_date": "date_start", "end_date": "date_end"},
):
    """A salary scheme, and the period in which it applies to a team member.

    Attributes:
        start_date: First day on which the scheme applies.
        end_date: Null when the scheme has no end.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["salary_scheme"])
    team_member_id: int | None = None
    start_date: dt.datetime | None = None
    """First day on which the scheme applies."""
    end_date: dt.datetime | None = None
    """Null when the scheme has no end."""
    salary_scheme: Reference | None = None

    def _settle(self) -> None:
        self.__class__ = SalarySchemeAssignment  # pyright: ignore[reportAttributeAccessIssue]
        if self.salary_scheme.__class__ is list:
            self._clear_empty_list("salary_scheme")
