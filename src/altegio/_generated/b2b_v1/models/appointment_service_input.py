# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class AppointmentServiceInput(Request, kw_only=True):
    """A service to book, with its price before and after the discount."""

    id: int | Unset = UNSET
    first_cost: int | float | Unset = UNSET
    """Price before discount."""
    discount: int | float | Unset = UNSET
    cost: int | float | Unset = UNSET
    """Total price."""
