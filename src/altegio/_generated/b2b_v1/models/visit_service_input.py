# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class VisitServiceInput(Request, kw_only=True, rename={"appointment_id": "record_id"}):
    """A service of a visit, as it is to be."""

    id: int | Unset = UNSET
    title: str | Unset = UNSET
    cost: int | float | Unset = UNSET
    """Total price."""
    cost_per_unit: int | float | Unset = UNSET
    discount: int | float | Unset = UNSET
    first_cost: int | float | Unset = UNSET
    """Initial price."""
    appointment_id: int | Unset = UNSET
