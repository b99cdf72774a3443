"""The scope of a location."""

from __future__ import annotations

from altegio._async import facades
from altegio._async.interfaces import AsyncCaller
from altegio._calls.arguments import whole_id

from .scope import AsyncScope

__all__ = ["AsyncLocationScope"]


class AsyncLocationScope(AsyncScope):
    """One location: a salon, a clinic, a gym."""

    def __init__(self, client: AsyncCaller, location_id: int) -> None:
        super().__init__(client)
        self.id: int = whole_id(location_id, "location_id")

    @property
    def memberships(self) -> facades.AsyncLocationMemberships:
        """Memberships of the location's clients."""
        return facades.AsyncLocationMemberships(self._client, self.id)

    @property
    def membership_types(self) -> facades.AsyncLocationMembershipTypes:
        """Types of memberships on sale in the location."""
        return facades.AsyncLocationMembershipTypes(self._client, self.id)

    @property
    def gift_cards(self) -> facades.AsyncLocationGiftCards:
        """Gift cards of the location's clients."""
        return facades.AsyncLocationGiftCards(self._client, self.id)

    @property
    def gift_card_types(self) -> facades.AsyncLocationGiftCardTypes:
        """Types of gift cards on sale in the location."""
        return facades.AsyncLocationGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> facades.AsyncLocationLoyaltyCards:
        """Loyalty cards of the location's clients."""
        return facades.AsyncLocationLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> facades.AsyncLocationLoyaltyCardTypes:
        """Types of loyalty cards that are valid in the location."""
        return facades.AsyncLocationLoyaltyCardTypes(self._client, self.id)
