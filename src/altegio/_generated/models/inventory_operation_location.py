from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class InventoryOperationLocation(Model):
    """Location."""

    id: int | None = None
    title: str | None = None
    country_id: int | None = None
    city_id: int | None = None
    timezone: dt.datetime | None = None
    address: str | None = None
    coordinate_lat: str | None = None
    coordinate_lon: str | None = None
    logo: str | None = None
    zip: str | None = None
    phones: list[dict[str, Any]] | None = None
    site: str | None = None
