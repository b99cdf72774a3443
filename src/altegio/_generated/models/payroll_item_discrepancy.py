from __future__ import annotations

from ..._model import Answer


class PayrollItemDiscrepancy(
    Answer,
    kw_only=True,
):
    """Payroll item discrepancy."""

    reason: str | None = None
    actual_sum: int | float | None = None
    #: gap between actual and calculated salary
    difference_sum: int | float | None = None
