from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventMembershipTypeIdentifier(
    Answer,
    kw_only=True,
):
    """Event membership type identifier."""

    id: str | None = None
    type: str | None = None
