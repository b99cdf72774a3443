from __future__ import annotations

from typing import Literal

from ..._model import Model, model


@model(request=True)
class MembershipsSetPeriodQuery(Model):
    """Memberships set period query."""

    #: number of units
    period: int
    #: 1 day, 2 week, 3 month, 4 year
    period_unit_id: Literal[1, 2, 3, 4]
