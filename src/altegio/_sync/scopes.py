# Made from _async/scopes.py by `make generate`; not edited by hand.
"""Scopes: a location, a chain, the user. A scope holds the id, so that no call repeats it.

A facade's module loads when the facade is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.arguments import whole_id

if TYPE_CHECKING:
    from .client import Altegio
    from .facades.gift_card_types import ChainGiftCardTypes, LocationGiftCardTypes
    from .facades.gift_cards import LocationGiftCards, UserGiftCards
    from .facades.loyalty_card_types import (
        ChainLoyaltyCardTypes,
        LocationLoyaltyCardTypes,
    )
    from .facades.loyalty_cards import (
        ChainLoyaltyCards,
        LocationLoyaltyCards,
        UserLoyaltyCards,
    )
    from .facades.loyalty_transactions import ChainLoyaltyTransactions
    from .facades.membership_types import ChainMembershipTypes, LocationMembershipTypes
    from .facades.memberships import (
        ChainMemberships,
        LocationMemberships,
        UserMemberships,
    )
    from .facades.notification_templates import ChainNotificationTemplates
    from .facades.promotions import ChainPromotions

__all__ = ["ChainScope", "LocationScope", "UserScope"]


class LocationScope:
    """One location: a salon, a clinic, a gym."""

    def __init__(self, client: Altegio, location_id: int) -> None:
        self.id = whole_id(location_id, "location_id")
        self._client = client

    @property
    def memberships(self) -> LocationMemberships:
        """Memberships of the location's clients."""
        from .facades.memberships import LocationMemberships

        return LocationMemberships(self._client, self.id)

    @property
    def membership_types(self) -> LocationMembershipTypes:
        """Types of memberships on sale in the location."""
        from .facades.membership_types import LocationMembershipTypes

        return LocationMembershipTypes(self._client, self.id)

    @property
    def gift_cards(self) -> LocationGiftCards:
        """Gift cards of the location's clients."""
        from .facades.gift_cards import LocationGiftCards

        return LocationGiftCards(self._client, self.id)

    @property
    def gift_card_types(self) -> LocationGiftCardTypes:
        """Types of gift cards on sale in the location."""
        from .facades.gift_card_types import LocationGiftCardTypes

        return LocationGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> LocationLoyaltyCards:
        """Loyalty cards of the location's clients."""
        from .facades.loyalty_cards import LocationLoyaltyCards

        return LocationLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> LocationLoyaltyCardTypes:
        """Types of loyalty cards that are valid in the location."""
        from .facades.loyalty_card_types import LocationLoyaltyCardTypes

        return LocationLoyaltyCardTypes(self._client, self.id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({vars(self).get('id', '')})"


class ChainScope:
    """A chain: locations under one roof, which share memberships and loyalty."""

    def __init__(self, client: Altegio, chain_id: int) -> None:
        self.id = whole_id(chain_id, "chain_id")
        self._client = client

    @property
    def memberships(self) -> ChainMemberships:
        """Memberships of the chain's clients."""
        from .facades.memberships import ChainMemberships

        return ChainMemberships(self._client, self.id)

    @property
    def membership_types(self) -> ChainMembershipTypes:
        """Types of memberships that the chain sells."""
        from .facades.membership_types import ChainMembershipTypes

        return ChainMembershipTypes(self._client, self.id)

    @property
    def gift_card_types(self) -> ChainGiftCardTypes:
        """Types of gift cards that the chain sells."""
        from .facades.gift_card_types import ChainGiftCardTypes

        return ChainGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> ChainLoyaltyCards:
        """Loyalty cards of the chain's clients."""
        from .facades.loyalty_cards import ChainLoyaltyCards

        return ChainLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> ChainLoyaltyCardTypes:
        """Types of loyalty cards that the chain issues."""
        from .facades.loyalty_card_types import ChainLoyaltyCardTypes

        return ChainLoyaltyCardTypes(self._client, self.id)

    @property
    def loyalty_transactions(self) -> ChainLoyaltyTransactions:
        """What was given and taken by loyalty in the chain."""
        from .facades.loyalty_transactions import ChainLoyaltyTransactions

        return ChainLoyaltyTransactions(self._client, self.id)

    @property
    def promotions(self) -> ChainPromotions:
        """Promotions of the chain: discounts, cashback, referral bonuses."""
        from .facades.promotions import ChainPromotions

        return ChainPromotions(self._client, self.id)

    @property
    def notification_templates(self) -> ChainNotificationTemplates:
        """Templates of the messages that promotions send to clients."""
        from .facades.notification_templates import ChainNotificationTemplates

        return ChainNotificationTemplates(self._client, self.id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({vars(self).get('id', '')})"


class UserScope:
    """The authorised user's own things, in whichever location or chain."""

    def __init__(self, client: Altegio) -> None:
        self._client = client

    @property
    def memberships(self) -> UserMemberships:
        """The user's own memberships."""
        from .facades.memberships import UserMemberships

        return UserMemberships(self._client)

    @property
    def gift_cards(self) -> UserGiftCards:
        """The user's own gift cards."""
        from .facades.gift_cards import UserGiftCards

        return UserGiftCards(self._client)

    @property
    def loyalty_cards(self) -> UserLoyaltyCards:
        """The user's own loyalty cards."""
        from .facades.loyalty_cards import UserLoyaltyCards

        return UserLoyaltyCards(self._client)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"
