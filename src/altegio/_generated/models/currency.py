from __future__ import annotations

from ..._model import Answer


class Currency(
    Answer,
    kw_only=True,
):
    """Currency."""

    id: int | None = None
    #: ISO 4217 letter code
    iso: str | None = None
    name: str | None = None
    #: sign shown beside an amount
    symbol: str | None = None
    #: true: sign after the amount; false: before it
    is_symbol_after_amount: bool | None = None
