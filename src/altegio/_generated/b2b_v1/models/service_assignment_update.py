# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class ServiceAssignmentUpdate(
    Request,
    kw_only=True,
    rename={"duration": "seance_length", "bill_of_materials_id": "technological_card_id"},
):
    """What to change of how a team member gives a service."""

    duration: int
    """Seconds, from 300 (5 min) to 86100 (23 h 55 min)."""
    bill_of_materials_id: int | None
    """ID of the bill of materials."""
