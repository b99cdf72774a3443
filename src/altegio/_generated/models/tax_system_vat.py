from __future__ import annotations

from ..._model import Answer


class TaxSystemVat(
    Answer,
    kw_only=True,
):
    """Tax system vat."""

    title: str | None = None
    #: code name
    slug: str | None = None
