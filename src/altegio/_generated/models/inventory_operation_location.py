from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class InventoryOperationLocation(
    Answer,
    kw_only=True,
):
    """Location."""

    id: int | None = None
    title: str | None = None
    country_id: int | None = None
    city_id: int | None = None
    timezone: int | None = None
    address: str | None = None
    coordinate_lat: int | float | None = None
    coordinate_lon: int | float | None = None
    logo: str | None = None
    zip: str | None = None
    phones: list[str] | None = None
    site: str | None = None
