from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Reference


class SalarySchemeAssignment(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
    },
):
    """Salary scheme assignment."""

    team_member_id: int | None = None
    #: first day the scheme applies
    date_start: dt.datetime | None = None
    #: null when the scheme has no end
    date_end: dt.datetime | None = None
    salary_scheme: Reference | None = None

    def __post_init__(self) -> None:
        if self.salary_scheme.__class__ is list:
            self._absent("salary_scheme")
