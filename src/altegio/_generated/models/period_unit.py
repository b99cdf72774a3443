from __future__ import annotations

from ..._enum import OpenIntEnum


class PeriodUnit(OpenIntEnum):
    """Period unit."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    YEAR = 4
