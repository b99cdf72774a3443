from __future__ import annotations

from ..._model import Answer


class Account(
    Answer,
    kw_only=True,
):
    """Account."""

    id: int | None = None
    title: str | None = None
    #: 0 cash, 1 non-cash
    type: int | None = None
    comment: str | None = None
