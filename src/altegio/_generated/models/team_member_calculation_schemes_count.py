from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "team_member_id": "staff_id",
    }
)
class TeamMemberCalculationSchemesCount(Model):
    """Team member calculation schemes count."""

    team_member_id: int | None = None
    #: only applicable schemes are counted
    salary_schemes_count: int | None = None
