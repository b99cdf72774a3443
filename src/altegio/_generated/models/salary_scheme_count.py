from __future__ import annotations

from ..._model import Answer


class SalarySchemeCount(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
    },
):
    """Salary scheme count."""

    team_member_id: int | None = None
    #: only applicable schemes are counted
    salary_schemes_count: int | None = None
