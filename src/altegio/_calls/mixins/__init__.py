"""Hand-written methods of generated models, named under ``mixins`` of the wording."""

from __future__ import annotations

from .booking_slot_start import BookingSlotStart
from .client_conditions import ClientConditions
from .daily_figures import DailyFigures
from .local_start import LocalStart
from .slot_start import SlotStart

__all__ = ["BookingSlotStart", "ClientConditions", "DailyFigures", "LocalStart", "SlotStart"]
