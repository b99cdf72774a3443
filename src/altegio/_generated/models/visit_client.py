from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class VisitClient(
    Answer,
    kw_only=True,
):
    """Visit client."""

    id: int | None = None
    name: str | None = None
    phone: str | None = None
    card: str | None = None
    email: str | None = None
    #: visits where the client came
    success_visits_count: int | None = None
    #: cancelled visits
    fail_visits_count: int | None = None
