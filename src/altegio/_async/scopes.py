"""Scopes: a location, a chain, the user. A scope holds the id, so that no call repeats it.

A facade's module loads when the facade is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.arguments import whole_id

if TYPE_CHECKING:
    from .client import AsyncAltegio
    from .facades.gift_card_types import AsyncChainGiftCardTypes, AsyncLocationGiftCardTypes
    from .facades.gift_cards import AsyncLocationGiftCards, AsyncUserGiftCards
    from .facades.loyalty_card_types import (
        AsyncChainLoyaltyCardTypes,
        AsyncLocationLoyaltyCardTypes,
    )
    from .facades.loyalty_cards import (
        AsyncChainLoyaltyCards,
        AsyncLocationLoyaltyCards,
        AsyncUserLoyaltyCards,
    )
    from .facades.loyalty_transactions import AsyncChainLoyaltyTransactions
    from .facades.membership_types import AsyncChainMembershipTypes, AsyncLocationMembershipTypes
    from .facades.memberships import (
        AsyncChainMemberships,
        AsyncLocationMemberships,
        AsyncUserMemberships,
    )
    from .facades.notification_templates import AsyncChainNotificationTemplates
    from .facades.promotions import AsyncChainPromotions

__all__ = ["AsyncChainScope", "AsyncLocationScope", "AsyncUserScope"]


class AsyncLocationScope:
    """One location: a salon, a clinic, a gym."""

    def __init__(self, client: AsyncAltegio, location_id: int) -> None:
        self.id = whole_id(location_id, "location_id")
        self._client = client

    @property
    def memberships(self) -> AsyncLocationMemberships:
        """Memberships of the location's clients."""
        from .facades.memberships import AsyncLocationMemberships

        return AsyncLocationMemberships(self._client, self.id)

    @property
    def membership_types(self) -> AsyncLocationMembershipTypes:
        """Types of memberships on sale in the location."""
        from .facades.membership_types import AsyncLocationMembershipTypes

        return AsyncLocationMembershipTypes(self._client, self.id)

    @property
    def gift_cards(self) -> AsyncLocationGiftCards:
        """Gift cards of the location's clients."""
        from .facades.gift_cards import AsyncLocationGiftCards

        return AsyncLocationGiftCards(self._client, self.id)

    @property
    def gift_card_types(self) -> AsyncLocationGiftCardTypes:
        """Types of gift cards on sale in the location."""
        from .facades.gift_card_types import AsyncLocationGiftCardTypes

        return AsyncLocationGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> AsyncLocationLoyaltyCards:
        """Loyalty cards of the location's clients."""
        from .facades.loyalty_cards import AsyncLocationLoyaltyCards

        return AsyncLocationLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> AsyncLocationLoyaltyCardTypes:
        """Types of loyalty cards that are valid in the location."""
        from .facades.loyalty_card_types import AsyncLocationLoyaltyCardTypes

        return AsyncLocationLoyaltyCardTypes(self._client, self.id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({vars(self).get('id', '')})"


class AsyncChainScope:
    """A chain: locations under one roof, which share memberships and loyalty."""

    def __init__(self, client: AsyncAltegio, chain_id: int) -> None:
        self.id = whole_id(chain_id, "chain_id")
        self._client = client

    @property
    def memberships(self) -> AsyncChainMemberships:
        """Memberships of the chain's clients."""
        from .facades.memberships import AsyncChainMemberships

        return AsyncChainMemberships(self._client, self.id)

    @property
    def membership_types(self) -> AsyncChainMembershipTypes:
        """Types of memberships that the chain sells."""
        from .facades.membership_types import AsyncChainMembershipTypes

        return AsyncChainMembershipTypes(self._client, self.id)

    @property
    def gift_card_types(self) -> AsyncChainGiftCardTypes:
        """Types of gift cards that the chain sells."""
        from .facades.gift_card_types import AsyncChainGiftCardTypes

        return AsyncChainGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> AsyncChainLoyaltyCards:
        """Loyalty cards of the chain's clients."""
        from .facades.loyalty_cards import AsyncChainLoyaltyCards

        return AsyncChainLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> AsyncChainLoyaltyCardTypes:
        """Types of loyalty cards that the chain issues."""
        from .facades.loyalty_card_types import AsyncChainLoyaltyCardTypes

        return AsyncChainLoyaltyCardTypes(self._client, self.id)

    @property
    def loyalty_transactions(self) -> AsyncChainLoyaltyTransactions:
        """What was given and taken by loyalty in the chain."""
        from .facades.loyalty_transactions import AsyncChainLoyaltyTransactions

        return AsyncChainLoyaltyTransactions(self._client, self.id)

    @property
    def promotions(self) -> AsyncChainPromotions:
        """Promotions of the chain: discounts, cashback, referral bonuses."""
        from .facades.promotions import AsyncChainPromotions

        return AsyncChainPromotions(self._client, self.id)

    @property
    def notification_templates(self) -> AsyncChainNotificationTemplates:
        """Templates of the messages that promotions send to clients."""
        from .facades.notification_templates import AsyncChainNotificationTemplates

        return AsyncChainNotificationTemplates(self._client, self.id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({vars(self).get('id', '')})"


class AsyncUserScope:
    """The authorised user's own things, in whichever location or chain."""

    def __init__(self, client: AsyncAltegio) -> None:
        self._client = client

    @property
    def memberships(self) -> AsyncUserMemberships:
        """The user's own memberships."""
        from .facades.memberships import AsyncUserMemberships

        return AsyncUserMemberships(self._client)

    @property
    def gift_cards(self) -> AsyncUserGiftCards:
        """The user's own gift cards."""
        from .facades.gift_cards import AsyncUserGiftCards

        return AsyncUserGiftCards(self._client)

    @property
    def loyalty_cards(self) -> AsyncUserLoyaltyCards:
        """The user's own loyalty cards."""
        from .facades.loyalty_cards import AsyncUserLoyaltyCards

        return AsyncUserLoyaltyCards(self._client)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"
