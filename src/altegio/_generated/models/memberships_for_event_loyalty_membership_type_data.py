from __future__ import annotations

from ..._model import Model, model


@model()
class MembershipsForEventLoyaltyMembershipTypeData(Model):
    """Memberships for event loyalty membership type data."""

    id: str | None = None
    type: str | None = None
