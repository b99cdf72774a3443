from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import MembershipsForEventLoyaltyMembershipType


@model(
    {
        "loyalty_membership_type": "loyalty_abonement_type",
    }
)
class MembershipsForEventRelationships(Model):
    """Memberships for event relationships."""

    loyalty_membership_type: MembershipsForEventLoyaltyMembershipType | None = None
