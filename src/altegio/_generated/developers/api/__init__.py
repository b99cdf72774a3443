# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations, area by area; each area is a module.

dictionaries
    get_business_types_by_group: List lines of business with their types.
    get_city_list: List cities.
    get_country_list: List countries.

marketplace
    get_marketplace_integration_status: Get the status of an application in a location.
    list_marketplace_app_locations: List the locations that have connected an application.
    marketplace_notification_payment_callback: Report a payment that the partner received.
    marketplace_notification_settings_callback: Confirm that an application is installed.
    marketplace_notification_settings_redirect_callback: Confirm an installation and return the
        user.
    marketplace_partner_application_add_discount: Give locations a discount on an application.
    marketplace_partner_application_payment_link: Create a link to pay for an application.
    marketplace_partner_applications_tariffs_list: List an application's tariffs.
    marketplace_partner_applications_update_channel: Switch a channel of an application on or off.
    marketplace_payment_refund_callback: Report that a payment was refunded.
    set_marketplace_notification_short_names: Set the names under which an application sends SMS.
    uninstall_marketplace_app: Uninstall an application from a location.

telephony
    handle_voip_integration_event: Report an event of a telephone system.
    list_voip_calls: List the phone calls of a location.

webhooks
    get_event_notification_settings: Get the receivers of a location's webhooks.
    update_event_notification_settings: Replace the receivers of a location's webhooks.
"""

# pyright: reportUnsupportedDunderAll=false

from __future__ import annotations

from typing import Any

from altegio._forks import load

_FUNCTIONS = {
    "dictionaries": ("get_business_types_by_group", "get_city_list", "get_country_list"),
    "marketplace": (
        "get_marketplace_integration_status",
        "list_marketplace_app_locations",
        "marketplace_notification_payment_callback",
        "marketplace_notification_settings_callback",
        "marketplace_notification_settings_redirect_callback",
        "marketplace_partner_application_add_discount",
        "marketplace_partner_application_payment_link",
        "marketplace_partner_applications_tariffs_list",
        "marketplace_partner_applications_update_channel",
        "marketplace_payment_refund_callback",
        "set_marketplace_notification_short_names",
        "uninstall_marketplace_app",
    ),
    "telephony": ("handle_voip_integration_event", "list_voip_calls"),
    "webhooks": ("get_event_notification_settings", "update_event_notification_settings"),
}
_AREAS = {name: area for area, names in _FUNCTIONS.items() for name in names}

__all__ = [*_FUNCTIONS, *_AREAS]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"there is no operation {name!r}")
    module = load(f".{_AREAS.get(name, name)}", __name__)
    found = globals()[name] = getattr(module, name) if name in _AREAS else module
    return found


def __dir__() -> list[str]:
    return sorted(_AREAS)
