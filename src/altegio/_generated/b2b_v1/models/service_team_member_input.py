# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class ServiceTeamMemberInput(
    Request,
    kw_only=True,
    rename={"duration": "seance_length", "bill_of_materials_id": "technological_card_id"},
):
    """A team member who is to give a service, and how long they take."""

    id: int | Unset = UNSET
    """Team member id."""
    duration: int | Unset = UNSET
    """Service duration in steps of 15 minutes."""
    bill_of_materials_id: int | None | Unset = UNSET
