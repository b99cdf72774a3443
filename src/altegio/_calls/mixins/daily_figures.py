"""Points of a chart by day, which the API sends as pairs of a moment and a number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

__all__ = ["DailyFigures"]

#: Unix times above this are in milliseconds, as charts have them.
_MILLISECONDS: Final = 10**11


class DailyFigures:
    """Methods of ``AnalyticsSeries``."""

    __slots__ = ()

    if TYPE_CHECKING:
        data: list[list[int | float | str]] | None

    def by_day(self) -> dict[date, int | float]:
        """Return the figure of each day, in the order of the days as sent.

        Raises:
            ValueError: A point is not a pair of a day's start and a number.
        """
        return dict(map(_point, self.data or ()))


def _point(point: Iterable[object]) -> tuple[date, int | float]:
    match [*point]:
        case [str(start), int() | float() as figure]:
            return date.fromisoformat(start[:10]), figure
        case [int() | float() as start, int() | float() as figure]:
            seconds = start / 1000 if start > _MILLISECONDS else start
            return datetime.fromtimestamp(seconds, UTC).date(), figure
    raise ValueError(f"a point of a chart must be a day's start and a number, got {point!r}")
