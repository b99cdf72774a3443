from __future__ import annotations

from ..._model import Model, model


@model()
class FiscalTransactionDocument(Model):
    """Fiscal transaction document."""

    id: int | None = None
    type: int | None = None
    type_title: str | None = None
