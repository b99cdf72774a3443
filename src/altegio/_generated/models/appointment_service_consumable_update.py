from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import AppointmentServiceConsumableUpdateConsumable


class AppointmentServiceConsumableUpdate(
    Request,
    kw_only=True,
):
    """Appointment service consumable update."""

    consumables: list[AppointmentServiceConsumableUpdateConsumable] | Unset = UNSET
