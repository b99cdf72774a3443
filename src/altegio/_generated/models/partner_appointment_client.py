from __future__ import annotations

from ..._model import Answer


class PartnerAppointmentClient(
    Answer,
    kw_only=True,
):
    """Partner appointment client."""

    id: int | None = None
    name: str | None = None
    phone: str | None = None
    phone_code: str | None = None
    email: str | None = None
