# Generated from _async/scopes/location.py by `make generate`; not edited by hand.
"""The scope of a location."""

from __future__ import annotations

from altegio._calls.arguments import whole_id
from altegio._sync import facades
from altegio._sync.interfaces import Caller

from .scope import Scope

__all__ = ["LocationScope"]


class LocationScope(Scope):
    """One location: a salon, a clinic, a gym."""

    def __init__(self, client: Caller, location_id: int) -> None:
        super().__init__(client)
        self.id: int = whole_id(location_id, "location_id")

    @property
    def memberships(self) -> facades.LocationMemberships:
        """Memberships of the location's clients."""
        return facades.LocationMemberships(self._client, self.id)

    @property
    def membership_types(self) -> facades.LocationMembershipTypes:
        """Types of memberships on sale in the location."""
        return facades.LocationMembershipTypes(self._client, self.id)

    @property
    def gift_cards(self) -> facades.LocationGiftCards:
        """Gift cards of the location's clients."""
        return facades.LocationGiftCards(self._client, self.id)

    @property
    def gift_card_types(self) -> facades.LocationGiftCardTypes:
        """Types of gift cards on sale in the location."""
        return facades.LocationGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> facades.LocationLoyaltyCards:
        """Loyalty cards of the location's clients."""
        return facades.LocationLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> facades.LocationLoyaltyCardTypes:
        """Types of loyalty cards that are valid in the location."""
        return facades.LocationLoyaltyCardTypes(self._client, self.id)
