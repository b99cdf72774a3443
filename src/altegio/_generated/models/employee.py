from __future__ import annotations

from ..._model import Answer


class Employee(
    Answer,
    kw_only=True,
):
    """Employee."""

    id: int | None = None
    phone: str | None = None
