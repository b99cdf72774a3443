from __future__ import annotations

from ..._model import Answer


class PayrollTargetRule(
    Answer,
    kw_only=True,
):
    """Payroll target rule."""

    #: rule type
    type_slug: str | None = None
    value: int | float | None = None
    description: str | None = None
