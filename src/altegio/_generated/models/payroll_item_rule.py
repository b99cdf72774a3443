from __future__ import annotations

from ..._model import Answer


class PayrollItemRule(
    Answer,
    kw_only=True,
):
    """Payroll item rule."""

    criteria_title: str | None = None
    param_title: str | None = None
    scheme_title: str | None = None
