# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ServiceLinkPrice


class ServiceLinkTeamMember(Request, kw_only=True, rename={"bill_of_materials_id": "tech_card_id"}):
    """How a team member is to give a service."""

    team_member_id: int | Unset = UNSET
    bill_of_materials_id: int | Unset = UNSET
    hours: int | Unset = UNSET
    """Hours part of the duration."""
    minutes: int | Unset = UNSET
    """Minutes part of the duration."""
    price: ServiceLinkPrice | None | Unset = UNSET
