from __future__ import annotations

from ..._model import Model, model


@model()
class PartnerAppointmentClient(Model):
    """Partner appointment client."""

    id: int | None = None
    name: str | None = None
    phone: str | None = None
    phone_code: str | None = None
    email: str | None = None
