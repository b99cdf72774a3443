# Generated from openapi/ by `make generate`; not edited by hand.
from ...b2b_v1.models.appointment import Appointment as Appointment
from ...b2b_v1.models.client import Client as Client
from ...b2b_v1.models.location import Location as Location
from ...b2b_v1.models.product import Product as Product
from ...b2b_v1.models.product_transaction import ProductTransaction as ProductTransaction
from ...b2b_v1.models.reference import Reference as Reference
from ...b2b_v1.models.service import Service as Service
from ...b2b_v1.models.service_category import ServiceCategory as ServiceCategory
from ...b2b_v1.models.team_member import TeamMember as TeamMember
from .appointment_webhook import AppointmentWebhook as AppointmentWebhook
from .business_group import BusinessGroup as BusinessGroup
from .business_type import BusinessType as BusinessType
from .call_direction import CallDirection as CallDirection
from .call_status import CallStatus as CallStatus
from .city import City as City
from .client_webhook import ClientWebhook as ClientWebhook
from .country import Country as Country
from .financial_transaction_webhook import (
    FinancialTransactionWebhook as FinancialTransactionWebhook,
)
from .financial_transaction_webhook_client import (
    FinancialTransactionWebhookClient as FinancialTransactionWebhookClient,
)
from .financial_transaction_webhook_data import (
    FinancialTransactionWebhookData as FinancialTransactionWebhookData,
)
from .location_webhook import LocationWebhook as LocationWebhook
from .loyalty_card_webhook import LoyaltyCardWebhook as LoyaltyCardWebhook
from .loyalty_card_webhook_data import LoyaltyCardWebhookData as LoyaltyCardWebhookData
from .marketplace_channel import MarketplaceChannel as MarketplaceChannel
from .marketplace_channel_update import MarketplaceChannelUpdate as MarketplaceChannelUpdate
from .marketplace_connection import MarketplaceConnection as MarketplaceConnection
from .marketplace_discount import MarketplaceDiscount as MarketplaceDiscount
from .marketplace_install import MarketplaceInstall as MarketplaceInstall
from .marketplace_installation import MarketplaceInstallation as MarketplaceInstallation
from .marketplace_payment import MarketplacePayment as MarketplacePayment
from .marketplace_payment_link import MarketplacePaymentLink as MarketplacePaymentLink
from .marketplace_payment_report import MarketplacePaymentReport as MarketplacePaymentReport
from .marketplace_sender_names import MarketplaceSenderNames as MarketplaceSenderNames
from .marketplace_status import MarketplaceStatus as MarketplaceStatus
from .marketplace_status_change import MarketplaceStatusChange as MarketplaceStatusChange
from .marketplace_tariff import MarketplaceTariff as MarketplaceTariff
from .marketplace_tariff_option import MarketplaceTariffOption as MarketplaceTariffOption
from .phone_call import PhoneCall as PhoneCall
from .phone_call_search import PhoneCallSearch as PhoneCallSearch
from .product_transaction_webhook import ProductTransactionWebhook as ProductTransactionWebhook
from .product_webhook import ProductWebhook as ProductWebhook
from .reported_payment import ReportedPayment as ReportedPayment
from .schedule_webhook import ScheduleWebhook as ScheduleWebhook
from .service_category_webhook import ServiceCategoryWebhook as ServiceCategoryWebhook
from .service_webhook import ServiceWebhook as ServiceWebhook
from .team_member_webhook import TeamMemberWebhook as TeamMemberWebhook
from .telephony_event import TelephonyEvent as TelephonyEvent
from .webhook_action import WebhookAction as WebhookAction
from .webhook_settings import WebhookSettings as WebhookSettings
from .webhook_settings_update import WebhookSettingsUpdate as WebhookSettingsUpdate

__all__ = [
    "AppointmentWebhook",
    "BusinessGroup",
    "BusinessType",
    "CallDirection",
    "CallStatus",
    "City",
    "ClientWebhook",
    "Country",
    "FinancialTransactionWebhook",
    "FinancialTransactionWebhookClient",
    "FinancialTransactionWebhookData",
    "LocationWebhook",
    "LoyaltyCardWebhook",
    "LoyaltyCardWebhookData",
    "MarketplaceChannel",
    "MarketplaceChannelUpdate",
    "MarketplaceConnection",
    "MarketplaceDiscount",
    "MarketplaceInstall",
    "MarketplaceInstallation",
    "MarketplacePayment",
    "MarketplacePaymentLink",
    "MarketplacePaymentReport",
    "MarketplaceSenderNames",
    "MarketplaceStatus",
    "MarketplaceStatusChange",
    "MarketplaceTariff",
    "MarketplaceTariffOption",
    "PhoneCall",
    "PhoneCallSearch",
    "ProductTransactionWebhook",
    "ProductWebhook",
    "ReportedPayment",
    "ScheduleWebhook",
    "ServiceCategoryWebhook",
    "ServiceWebhook",
    "TeamMemberWebhook",
    "TelephonyEvent",
    "WebhookAction",
    "WebhookSettings",
    "WebhookSettingsUpdate",
]
