"""The facades: one module for an area, one call for a method. A module loads when it is needed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .analytics import AsyncLocationAnalytics
    from .authentication import AsyncAuthentication
    from .booking_widgets import AsyncLocationBookingWidgets
    from .gift_card_types import AsyncChainGiftCardTypes, AsyncLocationGiftCardTypes
    from .gift_cards import AsyncLocationGiftCards, AsyncUserGiftCards
    from .images import AsyncLocationImages
    from .loyalty_card_types import AsyncChainLoyaltyCardTypes, AsyncLocationLoyaltyCardTypes
    from .loyalty_cards import (
        AsyncChainLoyaltyCards,
        AsyncLocationLoyaltyCards,
        AsyncUserLoyaltyCards,
    )
    from .loyalty_transactions import AsyncChainLoyaltyTransactions
    from .membership_types import AsyncChainMembershipTypes, AsyncLocationMembershipTypes
    from .memberships import AsyncChainMemberships, AsyncLocationMemberships, AsyncUserMemberships
    from .messages import AsyncLocationMessages
    from .notification_templates import AsyncChainNotificationTemplates
    from .promotions import AsyncChainPromotions
    from .reviews import AsyncLocationReviews
    from .salary import AsyncLocationSalary
    from .service_categories import AsyncChainServiceCategories, AsyncLocationServiceCategories
    from .services import AsyncLocationServiceAssignments, AsyncLocationServices
    from .settings import AsyncLocationSettings
    from .team_members import AsyncLocationPositions, AsyncLocationTeamMembers
    from .users import AsyncLocationUsers

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
    "AsyncChainServiceCategories",
    "AsyncLocationAnalytics",
    "AsyncLocationBookingWidgets",
    "AsyncLocationGiftCardTypes",
    "AsyncLocationGiftCards",
    "AsyncLocationImages",
    "AsyncLocationLoyaltyCardTypes",
    "AsyncLocationLoyaltyCards",
    "AsyncLocationMembershipTypes",
    "AsyncLocationMemberships",
    "AsyncLocationMessages",
    "AsyncLocationPositions",
    "AsyncLocationReviews",
    "AsyncLocationSalary",
    "AsyncLocationServiceAssignments",
    "AsyncLocationServiceCategories",
    "AsyncLocationServices",
    "AsyncLocationSettings",
    "AsyncLocationTeamMembers",
    "AsyncLocationUsers",
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
    "AsyncChainServiceCategories": "service_categories",
    "AsyncLocationAnalytics": "analytics",
    "AsyncLocationBookingWidgets": "booking_widgets",
    "AsyncLocationGiftCardTypes": "gift_card_types",
    "AsyncLocationGiftCards": "gift_cards",
    "AsyncLocationImages": "images",
    "AsyncLocationLoyaltyCardTypes": "loyalty_card_types",
    "AsyncLocationLoyaltyCards": "loyalty_cards",
    "AsyncLocationMembershipTypes": "membership_types",
    "AsyncLocationMemberships": "memberships",
    "AsyncLocationMessages": "messages",
    "AsyncLocationPositions": "team_members",
    "AsyncLocationReviews": "reviews",
    "AsyncLocationSalary": "salary",
    "AsyncLocationServiceAssignments": "services",
    "AsyncLocationServiceCategories": "service_categories",
    "AsyncLocationServices": "services",
    "AsyncLocationSettings": "settings",
    "AsyncLocationTeamMembers": "team_members",
    "AsyncLocationUsers": "users",
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
