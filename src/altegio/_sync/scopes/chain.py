# Generated from _async/scopes/chain.py by `make generate`; not edited by hand.
"""The scope of a chain."""

from __future__ import annotations

from altegio._calls.arguments import positive_id
from altegio._sync import facades
from altegio._sync.interfaces import Caller

from .scope import Scope

__all__ = ["ChainScope"]


class ChainScope(Scope):
    """A chain: locations under one roof, which share memberships and loyalty."""

    def __init__(self, client: Caller, chain_id: int) -> None:
        super().__init__(client)
        self.id: int = positive_id(chain_id, "chain_id")

    @property
    def memberships(self) -> facades.ChainMemberships:
        """Memberships of the chain's clients."""
        return facades.ChainMemberships(self._client, self.id)

    @property
    def membership_types(self) -> facades.ChainMembershipTypes:
        """Types of memberships that the chain sells."""
        return facades.ChainMembershipTypes(self._client, self.id)

    @property
    def gift_card_types(self) -> facades.ChainGiftCardTypes:
        """Types of gift cards that the chain sells."""
        return facades.ChainGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> facades.ChainLoyaltyCards:
        """Loyalty cards of the chain's clients."""
        return facades.ChainLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> facades.ChainLoyaltyCardTypes:
        """Types of loyalty cards that the chain issues."""
        return facades.ChainLoyaltyCardTypes(self._client, self.id)

    @property
    def loyalty_transactions(self) -> facades.ChainLoyaltyTransactions:
        """Loyalty transactions of the chain: discounts, accruals, withdrawals and expiries."""
        return facades.ChainLoyaltyTransactions(self._client, self.id)

    @property
    def promotions(self) -> facades.ChainPromotions:
        """Promotions of the chain: discounts, cashback, referral bonuses."""
        return facades.ChainPromotions(self._client, self.id)

    @property
    def notification_templates(self) -> facades.ChainNotificationTemplates:
        """Templates of the messages that promotions send to clients."""
        return facades.ChainNotificationTemplates(self._client, self.id)

    @property
    def service_categories(self) -> facades.ChainServiceCategories:
        """Categories of services that the locations of the chain share."""
        return facades.ChainServiceCategories(self._client, self.id)

    @property
    def clients(self) -> facades.ChainClients:
        """The chain's clients: one person's entries in all locations."""
        return facades.ChainClients(self._client, self.id)

    @property
    def client_accounts(self) -> facades.ChainClientAccounts:
        """Client accounts: money that clients have deposited."""
        return facades.ChainClientAccounts(self._client, self.id)
