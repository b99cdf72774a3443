# Generated from _async/facades/__init__.py by `make generate`; not edited by hand.
"""Facades: one module per area, one call per method. A module loads when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._forks import load

if TYPE_CHECKING:
    from .accounts import LocationAccounts
    from .analytics import LocationAnalytics
    from .appointments import LocationAppointments
    from .authentication import Authentication
    from .booking import Booking, LocationBooking
    from .booking_user import BookingUsers
    from .booking_widgets import LocationBookingWidgets
    from .client_accounts import ChainClientAccounts, LocationClientAccounts
    from .client_comments import LocationClientComments
    from .client_files import LocationClientFiles
    from .clients import ChainClients, LocationClients
    from .custom_fields import LocationCustomFields
    from .deprecated import LocationDeprecated
    from .documents import LocationDocuments
    from .event_duplication import LocationEventDuplicationStrategies
    from .event_schedules import LocationEventScheduleDays, LocationEventSchedules
    from .events import LocationEvents
    from .feedback import Feedback
    from .financial_transactions import LocationFinancialTransactions
    from .fiscal_transactions import LocationFiscalTransactions
    from .gift_card_types import ChainGiftCardTypes, LocationGiftCardTypes
    from .gift_cards import LocationGiftCards, UserGiftCards
    from .images import LocationImages
    from .inventories import LocationBillsOfMaterials, LocationInventories
    from .locations import Chains, Locations
    from .loyalty_card_types import ChainLoyaltyCardTypes, LocationLoyaltyCardTypes
    from .loyalty_cards import (
        ChainLoyaltyCards,
        LocationLoyaltyCards,
        UserLoyaltyCards,
    )
    from .loyalty_transactions import ChainLoyaltyTransactions
    from .marketplace import Marketplace
    from .membership_types import ChainMembershipTypes, LocationMembershipTypes
    from .memberships import ChainMemberships, LocationMemberships, UserMemberships
    from .messages import LocationMessages
    from .notification_templates import ChainNotificationTemplates
    from .partner import PartnerAppointments, ProviderCallbacks
    from .permissions import UserPermissions
    from .product_categories import LocationProductCategories
    from .product_transactions import LocationProductTransactions
    from .products import LocationProducts
    from .promotions import ChainPromotions, LocationPromotions
    from .recurring_bookings import LocationRecurringBookings
    from .reference_data import BusinessGroups, Cities, Countries
    from .references import PhoneNumbers, TaxSystems
    from .resources import LocationResources
    from .reviews import LocationReviews
    from .salary import LocationSalary
    from .sales import LocationSales
    from .schedules import LocationSchedules
    from .service_categories import ChainServiceCategories, LocationServiceCategories
    from .services import LocationServiceAssignments, LocationServices
    from .settings import LocationSettings
    from .slots import LocationSlots
    from .tags import LocationTags
    from .team_members import LocationPositions, LocationTeamMembers
    from .telephony import LocationPhoneCalls, Telephony
    from .users import LocationUsers
    from .visits import LocationVisits
    from .webhooks import LocationWebhooks

__all__ = [
    "Authentication",
    "Booking",
    "BookingUsers",
    "BusinessGroups",
    "ChainClientAccounts",
    "ChainClients",
    "ChainGiftCardTypes",
    "ChainLoyaltyCardTypes",
    "ChainLoyaltyCards",
    "ChainLoyaltyTransactions",
    "ChainMembershipTypes",
    "ChainMemberships",
    "ChainNotificationTemplates",
    "ChainPromotions",
    "ChainServiceCategories",
    "Chains",
    "Cities",
    "Countries",
    "Feedback",
    "LocationAccounts",
    "LocationAnalytics",
    "LocationAppointments",
    "LocationBillsOfMaterials",
    "LocationBooking",
    "LocationBookingWidgets",
    "LocationClientAccounts",
    "LocationClientComments",
    "LocationClientFiles",
    "LocationClients",
    "LocationCustomFields",
    "LocationDeprecated",
    "LocationDocuments",
    "LocationEventDuplicationStrategies",
    "LocationEventScheduleDays",
    "LocationEventSchedules",
    "LocationEvents",
    "LocationFinancialTransactions",
    "LocationFiscalTransactions",
    "LocationGiftCardTypes",
    "LocationGiftCards",
    "LocationImages",
    "LocationInventories",
    "LocationLoyaltyCardTypes",
    "LocationLoyaltyCards",
    "LocationMembershipTypes",
    "LocationMemberships",
    "LocationMessages",
    "LocationPhoneCalls",
    "LocationPositions",
    "LocationProductCategories",
    "LocationProductTransactions",
    "LocationProducts",
    "LocationPromotions",
    "LocationRecurringBookings",
    "LocationResources",
    "LocationReviews",
    "LocationSalary",
    "LocationSales",
    "LocationSchedules",
    "LocationServiceAssignments",
    "LocationServiceCategories",
    "LocationServices",
    "LocationSettings",
    "LocationSlots",
    "LocationTags",
    "LocationTeamMembers",
    "LocationUsers",
    "LocationVisits",
    "LocationWebhooks",
    "Locations",
    "Marketplace",
    "PartnerAppointments",
    "PhoneNumbers",
    "ProviderCallbacks",
    "TaxSystems",
    "Telephony",
    "UserGiftCards",
    "UserLoyaltyCards",
    "UserMemberships",
    "UserPermissions",
]

_HOME = {
    "Authentication": "authentication",
    "Booking": "booking",
    "BookingUsers": "booking_user",
    "BusinessGroups": "reference_data",
    "ChainClientAccounts": "client_accounts",
    "ChainClients": "clients",
    "ChainGiftCardTypes": "gift_card_types",
    "ChainLoyaltyCardTypes": "loyalty_card_types",
    "ChainLoyaltyCards": "loyalty_cards",
    "ChainLoyaltyTransactions": "loyalty_transactions",
    "ChainMembershipTypes": "membership_types",
    "ChainMemberships": "memberships",
    "ChainNotificationTemplates": "notification_templates",
    "ChainPromotions": "promotions",
    "ChainServiceCategories": "service_categories",
    "Chains": "locations",
    "Cities": "reference_data",
    "Countries": "reference_data",
    "Feedback": "feedback",
    "LocationAccounts": "accounts",
    "LocationAnalytics": "analytics",
    "LocationAppointments": "appointments",
    "LocationBillsOfMaterials": "inventories",
    "LocationBooking": "booking",
    "LocationBookingWidgets": "booking_widgets",
    "LocationClientAccounts": "client_accounts",
    "LocationClientComments": "client_comments",
    "LocationClientFiles": "client_files",
    "LocationClients": "clients",
    "LocationCustomFields": "custom_fields",
    "LocationDeprecated": "deprecated",
    "LocationDocuments": "documents",
    "LocationEventDuplicationStrategies": "event_duplication",
    "LocationEventScheduleDays": "event_schedules",
    "LocationEventSchedules": "event_schedules",
    "LocationEvents": "events",
    "LocationFinancialTransactions": "financial_transactions",
    "LocationFiscalTransactions": "fiscal_transactions",
    "LocationGiftCardTypes": "gift_card_types",
    "LocationGiftCards": "gift_cards",
    "LocationImages": "images",
    "LocationInventories": "inventories",
    "LocationLoyaltyCardTypes": "loyalty_card_types",
    "LocationLoyaltyCards": "loyalty_cards",
    "LocationMembershipTypes": "membership_types",
    "LocationMemberships": "memberships",
    "LocationMessages": "messages",
    "LocationPhoneCalls": "telephony",
    "LocationPositions": "team_members",
    "LocationProductCategories": "product_categories",
    "LocationProductTransactions": "product_transactions",
    "LocationProducts": "products",
    "LocationPromotions": "promotions",
    "LocationRecurringBookings": "recurring_bookings",
    "LocationResources": "resources",
    "LocationReviews": "reviews",
    "LocationSalary": "salary",
    "LocationSales": "sales",
    "LocationSchedules": "schedules",
    "LocationServiceAssignments": "services",
    "LocationServiceCategories": "service_categories",
    "LocationServices": "services",
    "LocationSettings": "settings",
    "LocationSlots": "slots",
    "LocationTags": "tags",
    "LocationTeamMembers": "team_members",
    "LocationUsers": "users",
    "LocationVisits": "visits",
    "LocationWebhooks": "webhooks",
    "Locations": "locations",
    "Marketplace": "marketplace",
    "PartnerAppointments": "partner",
    "PhoneNumbers": "references",
    "ProviderCallbacks": "partner",
    "TaxSystems": "references",
    "Telephony": "telephony",
    "UserGiftCards": "gift_cards",
    "UserLoyaltyCards": "loyalty_cards",
    "UserMemberships": "memberships",
    "UserPermissions": "permissions",
}


if not TYPE_CHECKING:  # otherwise type checkers would accept any name

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"there is no facade {name!r}")
        found = globals()[name] = getattr(load(f".{_HOME[name]}", __name__), name)
        return found


def __dir__() -> list[str]:
    return __all__
