"""The scope of a chain."""

from __future__ import annotations

from altegio._async import facades
from altegio._async.interfaces import AsyncCaller
from altegio._calls.arguments import positive_id

from .scope import AsyncScope

__all__ = ["AsyncChainScope"]


class AsyncChainScope(AsyncScope):
    """A chain: locations under one roof, which share memberships and loyalty."""

    def __init__(self, client: AsyncCaller, chain_id: int) -> None:
        super().__init__(client)
        self.id: int = positive_id(chain_id, "chain_id")

    @property
    def memberships(self) -> facades.AsyncChainMemberships:
        """Memberships of the chain's clients."""
        return facades.AsyncChainMemberships(self._client, self.id)

    @property
    def membership_types(self) -> facades.AsyncChainMembershipTypes:
        """Types of memberships that the chain sells."""
        return facades.AsyncChainMembershipTypes(self._client, self.id)

    @property
    def gift_card_types(self) -> facades.AsyncChainGiftCardTypes:
        """Types of gift cards that the chain sells."""
        return facades.AsyncChainGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> facades.AsyncChainLoyaltyCards:
        """Loyalty cards of the chain's clients."""
        return facades.AsyncChainLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> facades.AsyncChainLoyaltyCardTypes:
        """Types of loyalty cards that the chain issues."""
        return facades.AsyncChainLoyaltyCardTypes(self._client, self.id)

    @property
    def loyalty_transactions(self) -> facades.AsyncChainLoyaltyTransactions:
        """Loyalty transactions of the chain: discounts, accruals, withdrawals and expiries."""
        return facades.AsyncChainLoyaltyTransactions(self._client, self.id)

    @property
    def promotions(self) -> facades.AsyncChainPromotions:
        """Promotions of the chain: discounts, cashback, referral bonuses."""
        return facades.AsyncChainPromotions(self._client, self.id)

    @property
    def notification_templates(self) -> facades.AsyncChainNotificationTemplates:
        """Templates of the messages that promotions send to clients."""
        return facades.AsyncChainNotificationTemplates(self._client, self.id)

    @property
    def service_categories(self) -> facades.AsyncChainServiceCategories:
        """Categories of services that the locations of the chain share."""
        return facades.AsyncChainServiceCategories(self._client, self.id)

    @property
    def clients(self) -> facades.AsyncChainClients:
        """The chain's clients: one person's entries in all locations."""
        return facades.AsyncChainClients(self._client, self.id)

    @property
    def client_accounts(self) -> facades.AsyncChainClientAccounts:
        """Client accounts: money that clients have deposited."""
        return facades.AsyncChainClientAccounts(self._client, self.id)
