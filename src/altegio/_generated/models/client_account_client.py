from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ClientAccountClient(
    Answer,
    kw_only=True,
):
    """Client account client."""

    id: int | None = None
    name: str | None = None
    phone: str | None = None
