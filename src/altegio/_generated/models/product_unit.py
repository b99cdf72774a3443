from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ProductUnit(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
    """Product unit."""

    id: int | None = None
    location_id: int | None = None
    title: str | None = None
    short_title: str | None = None
