"""Facades: one module per area, one call per method. A module loads when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._forks import load

if TYPE_CHECKING:
    from .accounts import AsyncLocationAccounts
    from .analytics import AsyncLocationAnalytics
    from .appointments import AsyncLocationAppointments
    from .authentication import AsyncAuthentication
    from .booking import AsyncBooking, AsyncLocationBooking
    from .booking_user import AsyncBookingUsers
    from .booking_widgets import AsyncLocationBookingWidgets
    from .client_accounts import AsyncChainClientAccounts, AsyncLocationClientAccounts
    from .client_comments import AsyncLocationClientComments
    from .client_files import AsyncLocationClientFiles
    from .clients import AsyncChainClients, AsyncLocationClients
    from .custom_fields import AsyncLocationCustomFields
    from .deprecated import AsyncLocationDeprecated
    from .documents import AsyncLocationDocuments
    from .event_duplication import AsyncLocationEventDuplicationStrategies
    from .event_schedules import AsyncLocationEventScheduleDays, AsyncLocationEventSchedules
    from .events import AsyncLocationEvents
    from .feedback import AsyncFeedback
    from .financial_transactions import AsyncLocationFinancialTransactions
    from .fiscal_transactions import AsyncLocationFiscalTransactions
    from .gift_card_types import AsyncChainGiftCardTypes, AsyncLocationGiftCardTypes
    from .gift_cards import AsyncLocationGiftCards, AsyncUserGiftCards
    from .images import AsyncLocationImages
    from .inventories import AsyncLocationBillsOfMaterials, AsyncLocationInventories
    from .locations import AsyncChains, AsyncLocations
    from .loyalty_card_types import AsyncChainLoyaltyCardTypes, AsyncLocationLoyaltyCardTypes
    from .loyalty_cards import (
        AsyncChainLoyaltyCards,
        AsyncLocationLoyaltyCards,
        AsyncUserLoyaltyCards,
    )
    from .loyalty_transactions import AsyncChainLoyaltyTransactions
    from .marketplace import AsyncMarketplace
    from .membership_types import AsyncChainMembershipTypes, AsyncLocationMembershipTypes
    from .memberships import AsyncChainMemberships, AsyncLocationMemberships, AsyncUserMemberships
    from .messages import AsyncLocationMessages
    from .notification_templates import AsyncChainNotificationTemplates
    from .partner import AsyncPartnerAppointments, AsyncProviderCallbacks
    from .permissions import AsyncUserPermissions
    from .product_categories import AsyncLocationProductCategories
    from .product_transactions import AsyncLocationProductTransactions
    from .products import AsyncLocationProducts
    from .promotions import AsyncChainPromotions, AsyncLocationPromotions
    from .recurring_bookings import AsyncLocationRecurringBookings
    from .reference_data import AsyncBusinessGroups, AsyncCities, AsyncCountries
    from .references import AsyncPhoneNumbers, AsyncTaxSystems
    from .resources import AsyncLocationResources
    from .reviews import AsyncLocationReviews
    from .salary import AsyncLocationSalary
    from .sales import AsyncLocationSales
    from .schedules import AsyncLocationSchedules
    from .service_categories import AsyncChainServiceCategories, AsyncLocationServiceCategories
    from .services import AsyncLocationServiceAssignments, AsyncLocationServices
    from .settings import AsyncLocationSettings
    from .slots import AsyncLocationSlots
    from .tags import AsyncLocationTags
    from .team_members import AsyncLocationPositions, AsyncLocationTeamMembers
    from .telephony import AsyncLocationPhoneCalls, AsyncTelephony
    from .users import AsyncLocationUsers
    from .visits import AsyncLocationVisits
    from .webhooks import AsyncLocationWebhooks

__all__ = [
    "AsyncAuthentication",
    "AsyncBooking",
    "AsyncBookingUsers",
    "AsyncBusinessGroups",
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
    "AsyncChains",
    "AsyncCities",
    "AsyncCountries",
    "AsyncFeedback",
    "AsyncLocationAccounts",
    "AsyncLocationAnalytics",
    "AsyncLocationAppointments",
    "AsyncLocationBillsOfMaterials",
    "AsyncLocationBooking",
    "AsyncLocationBookingWidgets",
    "AsyncLocationClientAccounts",
    "AsyncLocationClientComments",
    "AsyncLocationClientFiles",
    "AsyncLocationClients",
    "AsyncLocationCustomFields",
    "AsyncLocationDeprecated",
    "AsyncLocationDocuments",
    "AsyncLocationEventDuplicationStrategies",
    "AsyncLocationEventScheduleDays",
    "AsyncLocationEventSchedules",
    "AsyncLocationEvents",
    "AsyncLocationFinancialTransactions",
    "AsyncLocationFiscalTransactions",
    "AsyncLocationGiftCardTypes",
    "AsyncLocationGiftCards",
    "AsyncLocationImages",
    "AsyncLocationInventories",
    "AsyncLocationLoyaltyCardTypes",
    "AsyncLocationLoyaltyCards",
    "AsyncLocationMembershipTypes",
    "AsyncLocationMemberships",
    "AsyncLocationMessages",
    "AsyncLocationPhoneCalls",
    "AsyncLocationPositions",
    "AsyncLocationProductCategories",
    "AsyncLocationProductTransactions",
    "AsyncLocationProducts",
    "AsyncLocationPromotions",
    "AsyncLocationRecurringBookings",
    "AsyncLocationResources",
    "AsyncLocationReviews",
    "AsyncLocationSalary",
    "AsyncLocationSales",
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
    "AsyncLocationWebhooks",
    "AsyncLocations",
    "AsyncMarketplace",
    "AsyncPartnerAppointments",
    "AsyncPhoneNumbers",
    "AsyncProviderCallbacks",
    "AsyncTaxSystems",
    "AsyncTelephony",
    "AsyncUserGiftCards",
    "AsyncUserLoyaltyCards",
    "AsyncUserMemberships",
    "AsyncUserPermissions",
]

_HOME = {
    "AsyncAuthentication": "authentication",
    "AsyncBooking": "booking",
    "AsyncBookingUsers": "booking_user",
    "AsyncBusinessGroups": "reference_data",
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
    "AsyncChains": "locations",
    "AsyncCities": "reference_data",
    "AsyncCountries": "reference_data",
    "AsyncFeedback": "feedback",
    "AsyncLocationAccounts": "accounts",
    "AsyncLocationAnalytics": "analytics",
    "AsyncLocationAppointments": "appointments",
    "AsyncLocationBillsOfMaterials": "inventories",
    "AsyncLocationBooking": "booking",
    "AsyncLocationBookingWidgets": "booking_widgets",
    "AsyncLocationClientAccounts": "client_accounts",
    "AsyncLocationClientComments": "client_comments",
    "AsyncLocationClientFiles": "client_files",
    "AsyncLocationClients": "clients",
    "AsyncLocationCustomFields": "custom_fields",
    "AsyncLocationDeprecated": "deprecated",
    "AsyncLocationDocuments": "documents",
    "AsyncLocationEventDuplicationStrategies": "event_duplication",
    "AsyncLocationEventScheduleDays": "event_schedules",
    "AsyncLocationEventSchedules": "event_schedules",
    "AsyncLocationEvents": "events",
    "AsyncLocationFinancialTransactions": "financial_transactions",
    "AsyncLocationFiscalTransactions": "fiscal_transactions",
    "AsyncLocationGiftCardTypes": "gift_card_types",
    "AsyncLocationGiftCards": "gift_cards",
    "AsyncLocationImages": "images",
    "AsyncLocationInventories": "inventories",
    "AsyncLocationLoyaltyCardTypes": "loyalty_card_types",
    "AsyncLocationLoyaltyCards": "loyalty_cards",
    "AsyncLocationMembershipTypes": "membership_types",
    "AsyncLocationMemberships": "memberships",
    "AsyncLocationMessages": "messages",
    "AsyncLocationPhoneCalls": "telephony",
    "AsyncLocationPositions": "team_members",
    "AsyncLocationProductCategories": "product_categories",
    "AsyncLocationProductTransactions": "product_transactions",
    "AsyncLocationProducts": "products",
    "AsyncLocationPromotions": "promotions",
    "AsyncLocationRecurringBookings": "recurring_bookings",
    "AsyncLocationResources": "resources",
    "AsyncLocationReviews": "reviews",
    "AsyncLocationSalary": "salary",
    "AsyncLocationSales": "sales",
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
    "AsyncLocationWebhooks": "webhooks",
    "AsyncLocations": "locations",
    "AsyncMarketplace": "marketplace",
    "AsyncPartnerAppointments": "partner",
    "AsyncPhoneNumbers": "references",
    "AsyncProviderCallbacks": "partner",
    "AsyncTaxSystems": "references",
    "AsyncTelephony": "telephony",
    "AsyncUserGiftCards": "gift_cards",
    "AsyncUserLoyaltyCards": "loyalty_cards",
    "AsyncUserMemberships": "memberships",
    "AsyncUserPermissions": "permissions",
}


if not TYPE_CHECKING:  # otherwise type checkers would accept any name

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"there is no facade {name!r}")
        found = globals()[name] = getattr(load(f".{_HOME[name]}", __name__), name)
        return found


def __dir__() -> list[str]:
    return __all__
