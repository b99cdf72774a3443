from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from . import AppointmentServiceConsumableUpdateConsumable


@model(request=True)
class AppointmentServiceConsumableUpdate(Model):
    """Appointment service consumable update."""

    consumables: list[AppointmentServiceConsumableUpdateConsumable] | Unset = UNSET
