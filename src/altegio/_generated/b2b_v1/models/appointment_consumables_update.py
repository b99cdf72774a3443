# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ConsumableInput


class AppointmentConsumablesUpdate(Request, kw_only=True):
    """The consumables that a service of an appointment is to have."""

    consumables: list[ConsumableInput] | Unset = UNSET
