# Generated from _async/facades/__init__.py by `make generate`; not edited by hand.
"""The facades: one module for an area, one call for a method. A module loads when it is needed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .analytics import LocationAnalytics
    from .authentication import Authentication
    from .booking_widgets import LocationBookingWidgets
    from .gift_card_types import ChainGiftCardTypes, LocationGiftCardTypes
    from .gift_cards import LocationGiftCards, UserGiftCards
    from .images import LocationImages
    from .loyalty_card_types import ChainLoyaltyCardTypes, LocationLoyaltyCardTypes
    from .loyalty_cards import (
        ChainLoyaltyCards,
        LocationLoyaltyCards,
        UserLoyaltyCards,
    )
    from .loyalty_transactions import ChainLoyaltyTransactions
    from .membership_types import ChainMembershipTypes, LocationMembershipTypes
    from .memberships import ChainMemberships, LocationMemberships, UserMemberships
    from .messages import LocationMessages
    from .notification_templates import ChainNotificationTemplates
    from .promotions import ChainPromotions
    from .reviews import LocationReviews
    from .salary import LocationSalary
    from .service_categories import ChainServiceCategories, LocationServiceCategories
    from .services import LocationServiceAssignments, LocationServices
    from .settings import LocationSettings
    from .team_members import LocationPositions, LocationTeamMembers
    from .users import LocationUsers

__all__ = [
    "Authentication",
    "ChainGiftCardTypes",
    "ChainLoyaltyCardTypes",
    "ChainLoyaltyCards",
    "ChainLoyaltyTransactions",
    "ChainMembershipTypes",
    "ChainMemberships",
    "ChainNotificationTemplates",
    "ChainPromotions",
    "ChainServiceCategories",
    "LocationAnalytics",
    "LocationBookingWidgets",
    "LocationGiftCardTypes",
    "LocationGiftCards",
    "LocationImages",
    "LocationLoyaltyCardTypes",
    "LocationLoyaltyCards",
    "LocationMembershipTypes",
    "LocationMemberships",
    "LocationMessages",
    "LocationPositions",
    "LocationReviews",
    "LocationSalary",
    "LocationServiceAssignments",
    "LocationServiceCategories",
    "LocationServices",
    "LocationSettings",
    "LocationTeamMembers",
    "LocationUsers",
    "UserGiftCards",
    "UserLoyaltyCards",
    "UserMemberships",
]

_HOME = {
    "Authentication": "authentication",
    "ChainGiftCardTypes": "gift_card_types",
    "ChainLoyaltyCardTypes": "loyalty_card_types",
    "ChainLoyaltyCards": "loyalty_cards",
    "ChainLoyaltyTransactions": "loyalty_transactions",
    "ChainMembershipTypes": "membership_types",
    "ChainMemberships": "memberships",
    "ChainNotificationTemplates": "notification_templates",
    "ChainPromotions": "promotions",
    "ChainServiceCategories": "service_categories",
    "LocationAnalytics": "analytics",
    "LocationBookingWidgets": "booking_widgets",
    "LocationGiftCardTypes": "gift_card_types",
    "LocationGiftCards": "gift_cards",
    "LocationImages": "images",
    "LocationLoyaltyCardTypes": "loyalty_card_types",
    "LocationLoyaltyCards": "loyalty_cards",
    "LocationMembershipTypes": "membership_types",
    "LocationMemberships": "memberships",
    "LocationMessages": "messages",
    "LocationPositions": "team_members",
    "LocationReviews": "reviews",
    "LocationSalary": "salary",
    "LocationServiceAssignments": "services",
    "LocationServiceCategories": "service_categories",
    "LocationServices": "services",
    "LocationSettings": "settings",
    "LocationTeamMembers": "team_members",
    "LocationUsers": "users",
    "UserGiftCards": "gift_cards",
    "UserLoyaltyCards": "loyalty_cards",
    "UserMemberships": "memberships",
}


if not TYPE_CHECKING:  # type checkers would take every name for a facade

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"there is no facade {name!r}")
        found = globals()[name] = getattr(import_module(f".{_HOME[name]}", __name__), name)
        return found


def __dir__() -> list[str]:
    return __all__
