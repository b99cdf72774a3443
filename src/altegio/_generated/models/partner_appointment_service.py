from __future__ import annotations

from ..._model import Answer


class PartnerAppointmentService(
    Answer,
    kw_only=True,
):
    """Partner appointment service."""

    id: int | None = None
    title: str | None = None
    cost: int | float | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    discount: int | float | None = None
    amount: int | float | None = None
