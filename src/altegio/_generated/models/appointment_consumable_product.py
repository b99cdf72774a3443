from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentConsumableProduct(
    Answer,
    kw_only=True,
):
    """Appointment consumable product."""

    id: int | None = None
    title: str | None = None
    #: measurement unit
    unit: str | None = None
