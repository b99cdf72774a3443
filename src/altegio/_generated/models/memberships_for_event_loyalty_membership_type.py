from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import MembershipsForEventLoyaltyMembershipTypeData


@model()
class MembershipsForEventLoyaltyMembershipType(Model):
    """Memberships for event loyalty membership type."""

    data: MembershipsForEventLoyaltyMembershipTypeData | None = None
