from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventMembershipData(
    Answer,
    kw_only=True,
):
    """Event membership data."""

    id: str | None = None
    type: str | None = None
