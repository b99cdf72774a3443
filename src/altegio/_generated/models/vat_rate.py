from __future__ import annotations

from ..._model import Answer


class VatRate(
    Answer,
    kw_only=True,
):
    """Vat rate."""

    title: str | None = None
    #: code name
    slug: str | None = None
