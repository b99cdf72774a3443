"""Spans of calendar time, such as those of memberships and freezes."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from ._calls.arguments import require_count
from ._generated.b2b_v1.models.period_unit import PeriodUnit

__all__ = ["Period", "PeriodUnit"]

D = TypeVar("D", bound=date)


def _unit(value: object) -> PeriodUnit:
    if isinstance(value, int) and not isinstance(value, bool) and value in set(PeriodUnit):
        return PeriodUnit(value)
    raise ValueError(f"unit must be one of {', '.join(PeriodUnit.__members__)}, got {value!r}")


@attrs.frozen
class Period:
    """A number of days, weeks, months or years: ``Period(3, PeriodUnit.MONTH)``.

    Args:
        count: Number of units, 0 or more.
        unit: The unit; the API's codes 1 to 4 are accepted.
    """

    count: int = attrs.field(validator=lambda _, field, value: require_count(value, field.name))
    unit: PeriodUnit = attrs.field(converter=_unit)

    def after(self, start: D) -> D:
        """Return the day or moment this long after ``start``, by the calendar.

        A month after January 31 is the last day of February. A moment keeps its time of day, even
        across a change of the clocks.
        """
        return _day(start, "start") + self._delta()

    def before(self, end: D) -> D:
        """Return the day or moment this long before ``end``, by the calendar."""
        return _day(end, "end") - self._delta()

    def _delta(self) -> relativedelta:
        return relativedelta(**{f"{self.unit.name.lower()}s": self.count})  # type: ignore[arg-type]

    def __str__(self) -> str:
        return f"{self.count} {self.unit.name.lower()}{'' if self.count == 1 else 's'}"


def _day(value: D, name: str) -> D:
    if not isinstance(value, date):
        raise TypeError(f"{name} must be a date or a datetime, got {value!r}")
    return value
