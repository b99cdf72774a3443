from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class AppointmentInputClient(Model):
    """Appointment input client."""

    phone: str | Unset = UNSET
    name: str | Unset = UNSET
    email: str | Unset = UNSET
