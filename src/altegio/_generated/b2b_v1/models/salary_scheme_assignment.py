# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Reference


class SalarySchemeAssignment(
    Answer,
    kw_only=True,
    rename={"team_member_id": "staff_id", "start_date": "date_start", "end_date": "date_end"},
):
    """A salary scheme and when it applies to a team member."""

    team_member_id: int | None = None
    start_date: dt.datetime | None = None
    """First day the scheme applies."""
    end_date: dt.datetime | None = None
    """Null when the scheme has no end."""
    salary_scheme: Reference | None = None

    def __post_init__(self) -> None:
        if self.salary_scheme.__class__ is list:
            self._absent("salary_scheme")
