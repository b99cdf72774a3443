from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    from . import PeriodUnit


class MembershipSetPeriod(
    Request,
    kw_only=True,
):
    """Membership set period."""

    #: number of units
    period: int
    #: 1 day, 2 week, 3 month, 4 year
    period_unit_id: PeriodUnit
