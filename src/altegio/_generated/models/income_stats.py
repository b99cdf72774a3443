from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Currency


class IncomeStats(
    Answer,
    kw_only=True,
):
    """Income stats."""

    current_sum: int | float | None = None
    #: value in the preceding period
    previous_sum: int | float | None = None
    #: current against previous; null if previous is 0 and current is not
    change_percent: int | float | None = None
    currency: Currency | None = None

    def __post_init__(self) -> None:
        if self.currency.__class__ is list:
            self._absent("currency")
