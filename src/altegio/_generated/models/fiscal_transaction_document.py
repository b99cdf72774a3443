from __future__ import annotations

from ..._model import Model, model


@model()
class FiscalTransactionDocument(Model):
    """Fiscal transaction document."""

    id: int | None = None
    #: document type ID
    type: int | None = None
    #: what the document belongs to
    type_title: str | None = None
