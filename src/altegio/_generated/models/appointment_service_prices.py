from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentServicePrices(
    Answer,
    kw_only=True,
):
    """Appointment service prices."""

    price_min: int | float | None = None
    price_max: int | float | None = None
