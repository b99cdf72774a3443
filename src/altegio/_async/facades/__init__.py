"""The facades: one module for an area, one call for a method. A module loads when it is needed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .analytics import AsyncLocationAnalytics
    from .appointments import AsyncLocationAppointments
    from .authentication import AsyncAuthentication
    from .booking_widgets import AsyncLocationBookingWidgets
    from .client_accounts import AsyncChainClientAccounts, AsyncLocationClientAccounts
    from .client_comments import AsyncLocationClientComments
    from .client_files import AsyncLocationClientFiles
    from .clients import AsyncChainClients, AsyncLocationClients
    from .custom_fields import AsyncLocationCustomFields
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
    from .resources import AsyncLocationResources
    from .reviews import AsyncLocationReviews
    from .salary import AsyncLocationSalary
    from .schedules import AsyncLocationSchedules
    from .service_categories import AsyncChainServiceCategories, AsyncLocationServiceCategories
    from .services import AsyncLocationServiceAssignments, AsyncLocationServices
    from .settings import AsyncLocationSettings
    from .slots import AsyncLocationSlots
    from .tags import AsyncLocationTags
    from .team_members import AsyncLocationPositions, AsyncLocationTeamMembers
    from .users import AsyncLocationUsers
    from .visits import AsyncLocationVisits

__all__ = [
    "AsyncAuthentication",
    "AsyncChainClientAccounts",
    "AsyncChainClients",
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
    "AsyncLocationAppointments",
    "AsyncLocationBookingWidgets",
    "AsyncLocationClientAccounts",
    "AsyncLocationClientComments",
    "AsyncLocationClientFiles",
    "AsyncLocationClients",
    "AsyncLocationCustomFields",
    "AsyncLocationGiftCardTypes",
    "AsyncLocationGiftCards",
    "AsyncLocationImages",
    "AsyncLocationLoyaltyCardTypes",
    "AsyncLocationLoyaltyCards",
    "AsyncLocationMembershipTypes",
    "AsyncLocationMemberships",
    "AsyncLocationMessages",
    "AsyncLocationPositions",
    "AsyncLocationResources",
    "AsyncLocationReviews",
    "AsyncLocationSalary",
    "AsyncLocationSchedules",
    "AsyncLocationServiceAssignments",
    "AsyncLocationServiceCategories",
    "AsyncLocationServices",
    "AsyncLocationSettings",
    "AsyncLocationSlots",
    "AsyncLocationTags",
    "AsyncLocationTeamMembers",
    "AsyncLocationUsers",
    "AsyncLocationVisits",
    "AsyncUserGiftCards",
    "AsyncUserLoyaltyCards",
    "AsyncUserMemberships",
]

_HOME = {
    "AsyncAuthentication": "authentication",
    "AsyncChainClientAccounts": "client_accounts",
    "AsyncChainClients": "clients",
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
    "AsyncLocationAppointments": "appointments",
    "AsyncLocationBookingWidgets": "booking_widgets",
    "AsyncLocationClientAccounts": "client_accounts",
    "AsyncLocationClientComments": "client_comments",
    "AsyncLocationClientFiles": "client_files",
    "AsyncLocationClients": "clients",
    "AsyncLocationCustomFields": "custom_fields",
    "AsyncLocationGiftCardTypes": "gift_card_types",
    "AsyncLocationGiftCards": "gift_cards",
    "AsyncLocationImages": "images",
    "AsyncLocationLoyaltyCardTypes": "loyalty_card_types",
    "AsyncLocationLoyaltyCards": "loyalty_cards",
    "AsyncLocationMembershipTypes": "membership_types",
    "AsyncLocationMemberships": "memberships",
    "AsyncLocationMessages": "messages",
    "AsyncLocationPositions": "team_members",
    "AsyncLocationResources": "resources",
    "AsyncLocationReviews": "reviews",
    "AsyncLocationSalary": "salary",
    "AsyncLocationSchedules": "schedules",
    "AsyncLocationServiceAssignments": "services",
    "AsyncLocationServiceCategories": "service_categories",
    "AsyncLocationServices": "services",
    "AsyncLocationSettings": "settings",
    "AsyncLocationSlots": "slots",
    "AsyncLocationTags": "tags",
    "AsyncLocationTeamMembers": "team_members",
    "AsyncLocationUsers": "users",
    "AsyncLocationVisits": "visits",
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
