# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Request

if TYPE_CHECKING:
    from . import PeriodUnit


class MembershipSetPeriod(Request, kw_only=True):
    """How long a membership is to be valid."""

    period: int
    """Number of units."""
    period_unit_id: PeriodUnit
    """1 day, 2 week, 3 month, 4 year."""
