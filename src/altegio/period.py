"""Spans of calendar time, as memberships and freezes have them."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from ._generated.models.period_unit import PeriodUnit

__all__ = ["Period", "PeriodUnit"]

D = TypeVar("D", bound=date)


@attrs.frozen
class Period:
    """A number of days, weeks, months or years: ``Period(3, PeriodUnit.MONTH)``."""

    count: int = attrs.field()
    unit: PeriodUnit = attrs.field(converter=PeriodUnit)

    @count.validator
    def _whole(self, _: object, count: object) -> None:
        if not isinstance(count, int) or isinstance(count, bool) or count < 0:
            raise ValueError(f"count must be a whole number of units, 0 or more, got {count!r}")

    @unit.validator
    def _known(self, _: object, unit: PeriodUnit) -> None:
        if unit not in PeriodUnit.__members__.values():
            raise ValueError(
                f"unit must be one of {', '.join(PeriodUnit.__members__)}, got {unit!r}"
            )

    def after(self, start: D) -> D:
        """The day (or moment) this long after ``start``, by the calendar.

        A month after January 31 is the last day of February.
        """
        return start + self._delta()

    def before(self, end: D) -> D:
        """The day (or moment) this long before ``end``, by the calendar."""
        return end - self._delta()

    def _delta(self) -> relativedelta:
        return relativedelta(**{f"{self.unit.name.lower()}s": self.count})  # type: ignore[arg-type]

    def __str__(self) -> str:
        return f"{self.count} {self.unit.name.lower()}{'' if self.count == 1 else 's'}"
