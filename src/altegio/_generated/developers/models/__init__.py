# Generated from openapi/ by `make generate`; not edited by hand.
"""All models. A model's module loads when the model is first used; its type is in the stub."""

# pyright: reportUnsupportedDunderAll=false

from __future__ import annotations

from typing import Any

from altegio._forks import load

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

#: The models that are not in the module of their name in snake_case.
_MODULES = {
    "Appointment": "..b2b_v1.models.appointment",
    "Client": "..b2b_v1.models.client",
    "Location": "..b2b_v1.models.location",
    "Product": "..b2b_v1.models.product",
    "ProductTransaction": "..b2b_v1.models.product_transaction",
    "Reference": "..b2b_v1.models.reference",
    "Service": "..b2b_v1.models.service",
    "ServiceCategory": "..b2b_v1.models.service_category",
    "TeamMember": "..b2b_v1.models.team_member",
}


def __getattr__(name: str) -> Any:
    if name not in __all__ and name not in _MODULES:
        raise AttributeError(f"there is no model {name!r}")
    module = _MODULES.get(name) or "".join(
        f"_{letter.lower()}" if letter.isupper() else letter for letter in name
    ).removeprefix("_")
    found = globals()[name] = getattr(load(f".{module}", __name__), name)
    return found


def __dir__() -> list[str]:
    return __all__
