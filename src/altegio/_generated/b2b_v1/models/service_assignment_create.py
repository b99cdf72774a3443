# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class ServiceAssignmentCreate(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "duration": "seance_length",
        "bill_of_materials_id": "technological_card_id",
    },
):
    """The team member who is to give a service, and how."""

    team_member_id: int
    """ID of the team member."""
    duration: int
    """Seconds, from 300 (5 min) to 86100 (23 h 55 min)."""
    bill_of_materials_id: int | None
    """ID of the bill of materials."""
