"""The facades: one module for an area, one call for a method. A module loads when it is needed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .authentication import AsyncAuthentication
    from .gift_card_types import AsyncChainGiftCardTypes, AsyncLocationGiftCardTypes
    from .gift_cards import AsyncLocationGiftCards, AsyncUserGiftCards
    from .loyalty_card_types import AsyncChainLoyaltyCardTypes, AsyncLocationLoyaltyCardTypes
    from .loyalty_cards import (
        AsyncChainLoyaltyCards,
        AsyncLocationLoyaltyCards,
        AsyncUserLoyaltyCards,
    )
    from .loyalty_transactions import AsyncChainLoyaltyTransactions
    from .membership_types import AsyncChainMembershipTypes, AsyncLocationMembershipTypes
    from .memberships import AsyncChainMemberships, AsyncLocationMemberships, AsyncUserMemberships
    from .notification_templates import AsyncChainNotificationTemplates
    from .promotions import AsyncChainPromotions

__all__ = [
    "AsyncAuthentication",
    "AsyncChainGiftCardTypes",
    "AsyncChainLoyaltyCardTypes",
    "AsyncChainLoyaltyCards",
    "AsyncChainLoyaltyTransactions",
    "AsyncChainMembershipTypes",
    "AsyncChainMemberships",
    "AsyncChainNotificationTemplates",
    "AsyncChainPromotions",
    "AsyncLocationGiftCardTypes",
    "AsyncLocationGiftCards",
    "AsyncLocationLoyaltyCardTypes",
    "AsyncLocationLoyaltyCards",
    "AsyncLocationMembershipTypes",
    "AsyncLocationMemberships",
    "AsyncUserGiftCards",
    "AsyncUserLoyaltyCards",
    "AsyncUserMemberships",
]

_HOME = {
    "AsyncAuthentication": "authentication",
    "AsyncChainGiftCardTypes": "gift_card_types",
    "AsyncChainLoyaltyCardTypes": "loyalty_card_types",
    "AsyncChainLoyaltyCards": "loyalty_cards",
    "AsyncChainLoyaltyTransactions": "loyalty_transactions",
    "AsyncChainMembershipTypes": "membership_types",
    "AsyncChainMemberships": "memberships",
    "AsyncChainNotificationTemplates": "notification_templates",
    "AsyncChainPromotions": "promotions",
    "AsyncLocationGiftCardTypes": "gift_card_types",
    "AsyncLocationGiftCards": "gift_cards",
    "AsyncLocationLoyaltyCardTypes": "loyalty_card_types",
    "AsyncLocationLoyaltyCards": "loyalty_cards",
    "AsyncLocationMembershipTypes": "membership_types",
    "AsyncLocationMemberships": "memberships",
    "AsyncUserGiftCards": "gift_cards",
    "AsyncUserLoyaltyCards": "loyalty_cards",
    "AsyncUserMemberships": "memberships",
}


if not TYPE_CHECKING:  # type checkers would take every name for a facade

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"there is no facade {name!r}")
        found = globals()[name] = getattr(import_module(f".{_HOME[name]}", __name__), name)
        return found


def __dir__() -> list[str]:
    return __all__
