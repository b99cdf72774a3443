"""Hand-written methods of generated models, named under ``mixins`` of the wording."""

from __future__ import annotations

from .client_conditions import ClientConditions
from .local_start import LocalStart
from .slot_start import SlotStart

__all__ = ["ClientConditions", "LocalStart", "SlotStart"]
