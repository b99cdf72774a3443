from __future__ import annotations

from ..._model import Model, model


@model()
class TaxSystemVat(Model):
    """Tax system vat."""

    title: str | None = None
    #: code name
    slug: str | None = None
