from __future__ import annotations

from ..._model import Answer


class FiscalTransactionDocument(
    Answer,
    kw_only=True,
):
    """Fiscal transaction document."""

    id: int | None = None
    type: int | None = None
    type_title: str | None = None
