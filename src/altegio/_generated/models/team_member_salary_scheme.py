from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model(
    {
        "team_member_id": "staff_id",
    }
)
class TeamMemberSalaryScheme(Model):
    """Team member salary scheme."""

    team_member_id: int | None = None
    #: first day the scheme applies
    date_start: dt.datetime | None = None
    #: null when the scheme has no end
    date_end: dt.datetime | None = None
    salary_scheme: DocumentType | None = None
