from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ChainClientCard(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
    """Chain client card."""

    id: int | None = None
    location_id: int | None = None
    name: str | None = None
    email: str | None = None
