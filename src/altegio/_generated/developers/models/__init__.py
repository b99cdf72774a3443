# Generated from openapi/ by `make generate`; not edited by hand.
"""All models. A model's module loads when the model is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._forks import load

if TYPE_CHECKING:
    from ...b2b_v1.models.appointment import Appointment as Appointment
    from ...b2b_v1.models.client import Client as Client
    from ...b2b_v1.models.location import Location as Location
    from ...b2b_v1.models.product import Product as Product
    from ...b2b_v1.models.product_transaction import ProductTransaction as ProductTransaction
    from ...b2b_v1.models.reference import Reference as Reference
    from ...b2b_v1.models.service import Service as Service
    from ...b2b_v1.models.service_category import ServiceCategory as ServiceCategory
    from ...b2b_v1.models.team_member import TeamMember as TeamMember
    from .appointment_event import AppointmentEvent as AppointmentEvent
    from .business_group import BusinessGroup as BusinessGroup
    from .business_type import BusinessType as BusinessType
    from .city import City as City
    from .client_event import ClientEvent as ClientEvent
    from .country import Country as Country
    from .financial_transaction_event import FinancialTransactionEvent as FinancialTransactionEvent
    from .financial_transaction_event_client import (
        FinancialTransactionEventClient as FinancialTransactionEventClient,
    )
    from .financial_transaction_event_data import (
        FinancialTransactionEventData as FinancialTransactionEventData,
    )
    from .location_event import LocationEvent as LocationEvent
    from .loyalty_card_event import LoyaltyCardEvent as LoyaltyCardEvent
    from .loyalty_card_event_data import LoyaltyCardEventData as LoyaltyCardEventData
    from .marketplace_channel_update import MarketplaceChannelUpdate as MarketplaceChannelUpdate
    from .marketplace_connection import MarketplaceConnection as MarketplaceConnection
    from .marketplace_discount import MarketplaceDiscount as MarketplaceDiscount
    from .marketplace_install import MarketplaceInstall as MarketplaceInstall
    from .marketplace_installation import MarketplaceInstallation as MarketplaceInstallation
    from .marketplace_notice import MarketplaceNotice as MarketplaceNotice
    from .marketplace_payment import MarketplacePayment as MarketplacePayment
    from .marketplace_payment_link import MarketplacePaymentLink as MarketplacePaymentLink
    from .marketplace_payment_report import MarketplacePaymentReport as MarketplacePaymentReport
    from .marketplace_short_names import MarketplaceShortNames as MarketplaceShortNames
    from .marketplace_status_change import MarketplaceStatusChange as MarketplaceStatusChange
    from .marketplace_tariff import MarketplaceTariff as MarketplaceTariff
    from .marketplace_tariff_option import MarketplaceTariffOption as MarketplaceTariffOption
    from .product_event import ProductEvent as ProductEvent
    from .product_transaction_event import ProductTransactionEvent as ProductTransactionEvent
    from .reported_payment import ReportedPayment as ReportedPayment
    from .schedule_event import ScheduleEvent as ScheduleEvent
    from .service_category_event import ServiceCategoryEvent as ServiceCategoryEvent
    from .service_event import ServiceEvent as ServiceEvent
    from .team_member_event import TeamMemberEvent as TeamMemberEvent
    from .voip_call import VoipCall as VoipCall
    from .voip_call_search import VoipCallSearch as VoipCallSearch
    from .voip_event import VoipEvent as VoipEvent
    from .webhook_settings import WebhookSettings as WebhookSettings
    from .webhook_settings_update import WebhookSettingsUpdate as WebhookSettingsUpdate

__all__ = [
    "AppointmentEvent",
    "BusinessGroup",
    "BusinessType",
    "City",
    "ClientEvent",
    "Country",
    "FinancialTransactionEvent",
    "FinancialTransactionEventClient",
    "FinancialTransactionEventData",
    "LocationEvent",
    "LoyaltyCardEvent",
    "LoyaltyCardEventData",
    "MarketplaceChannelUpdate",
    "MarketplaceConnection",
    "MarketplaceDiscount",
    "MarketplaceInstall",
    "MarketplaceInstallation",
    "MarketplaceNotice",
    "MarketplacePayment",
    "MarketplacePaymentLink",
    "MarketplacePaymentReport",
    "MarketplaceShortNames",
    "MarketplaceStatusChange",
    "MarketplaceTariff",
    "MarketplaceTariffOption",
    "ProductEvent",
    "ProductTransactionEvent",
    "ReportedPayment",
    "ScheduleEvent",
    "ServiceCategoryEvent",
    "ServiceEvent",
    "TeamMemberEvent",
    "VoipCall",
    "VoipCallSearch",
    "VoipEvent",
    "WebhookSettings",
    "WebhookSettingsUpdate",
]

_MODULES = {
    "Appointment": "..b2b_v1.models.appointment",
    "AppointmentEvent": "appointment_event",
    "BusinessGroup": "business_group",
    "BusinessType": "business_type",
    "City": "city",
    "Client": "..b2b_v1.models.client",
    "ClientEvent": "client_event",
    "Country": "country",
    "FinancialTransactionEvent": "financial_transaction_event",
    "FinancialTransactionEventClient": "financial_transaction_event_client",
    "FinancialTransactionEventData": "financial_transaction_event_data",
    "Location": "..b2b_v1.models.location",
    "LocationEvent": "location_event",
    "LoyaltyCardEvent": "loyalty_card_event",
    "LoyaltyCardEventData": "loyalty_card_event_data",
    "MarketplaceChannelUpdate": "marketplace_channel_update",
    "MarketplaceConnection": "marketplace_connection",
    "MarketplaceDiscount": "marketplace_discount",
    "MarketplaceInstall": "marketplace_install",
    "MarketplaceInstallation": "marketplace_installation",
    "MarketplaceNotice": "marketplace_notice",
    "MarketplacePayment": "marketplace_payment",
    "MarketplacePaymentLink": "marketplace_payment_link",
    "MarketplacePaymentReport": "marketplace_payment_report",
    "MarketplaceShortNames": "marketplace_short_names",
    "MarketplaceStatusChange": "marketplace_status_change",
    "MarketplaceTariff": "marketplace_tariff",
    "MarketplaceTariffOption": "marketplace_tariff_option",
    "Product": "..b2b_v1.models.product",
    "ProductEvent": "product_event",
    "ProductTransaction": "..b2b_v1.models.product_transaction",
    "ProductTransactionEvent": "product_transaction_event",
    "Reference": "..b2b_v1.models.reference",
    "ReportedPayment": "reported_payment",
    "ScheduleEvent": "schedule_event",
    "Service": "..b2b_v1.models.service",
    "ServiceCategory": "..b2b_v1.models.service_category",
    "ServiceCategoryEvent": "service_category_event",
    "ServiceEvent": "service_event",
    "TeamMember": "..b2b_v1.models.team_member",
    "TeamMemberEvent": "team_member_event",
    "VoipCall": "voip_call",
    "VoipCallSearch": "voip_call_search",
    "VoipEvent": "voip_event",
    "WebhookSettings": "webhook_settings",
    "WebhookSettingsUpdate": "webhook_settings_update",
}


if not TYPE_CHECKING:  # type checkers would take every name for a model

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"there is no model {name!r}")
        found = globals()[name] = getattr(load(f".{_MODULES[name]}", __name__), name)
        return found


def __dir__() -> list[str]:
    return __all__
