# Generated from _async/facades/__init__.py by `make generate`; not edited by hand.
"""The facades: one module for an area, one call for a method. A module loads when it is needed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .appointments import LocationAppointments
    from .authentication import Authentication
    from .client_accounts import ChainClientAccounts, LocationClientAccounts
    from .client_comments import LocationClientComments
    from .client_files import LocationClientFiles
    from .clients import ChainClients, LocationClients
    from .custom_fields import LocationCustomFields
    from .gift_card_types import ChainGiftCardTypes, LocationGiftCardTypes
    from .gift_cards import LocationGiftCards, UserGiftCards
    from .loyalty_card_types import ChainLoyaltyCardTypes, LocationLoyaltyCardTypes
    from .loyalty_cards import (
        ChainLoyaltyCards,
        LocationLoyaltyCards,
        UserLoyaltyCards,
    )
    from .loyalty_transactions import ChainLoyaltyTransactions
    from .membership_types import ChainMembershipTypes, LocationMembershipTypes
    from .memberships import ChainMemberships, LocationMemberships, UserMemberships
    from .notification_templates import ChainNotificationTemplates
    from .promotions import ChainPromotions
    from .resources import LocationResources
    from .schedules import LocationSchedules
    from .settings import LocationSettings
    from .slots import LocationSlots
    from .tags import LocationTags
    from .visits import LocationVisits

__all__ = [
    "Authentication",
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
    "LocationAppointments",
    "LocationClientAccounts",
    "LocationClientComments",
    "LocationClientFiles",
    "LocationClients",
    "LocationCustomFields",
    "LocationGiftCardTypes",
    "LocationGiftCards",
    "LocationLoyaltyCardTypes",
    "LocationLoyaltyCards",
    "LocationMembershipTypes",
    "LocationMemberships",
    "LocationResources",
    "LocationSchedules",
    "LocationSettings",
    "LocationSlots",
    "LocationTags",
    "LocationVisits",
    "UserGiftCards",
    "UserLoyaltyCards",
    "UserMemberships",
]

_HOME = {
    "Authentication": "authentication",
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
    "LocationAppointments": "appointments",
    "LocationClientAccounts": "client_accounts",
    "LocationClientComments": "client_comments",
    "LocationClientFiles": "client_files",
    "LocationClients": "clients",
    "LocationCustomFields": "custom_fields",
    "LocationGiftCardTypes": "gift_card_types",
    "LocationGiftCards": "gift_cards",
    "LocationLoyaltyCardTypes": "loyalty_card_types",
    "LocationLoyaltyCards": "loyalty_cards",
    "LocationMembershipTypes": "membership_types",
    "LocationMemberships": "memberships",
    "LocationResources": "resources",
    "LocationSchedules": "schedules",
    "LocationSettings": "settings",
    "LocationSlots": "slots",
    "LocationTags": "tags",
    "LocationVisits": "visits",
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
