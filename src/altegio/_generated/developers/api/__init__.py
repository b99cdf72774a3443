# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations, area by area; each area is a module.

dictionaries
    get_business_types_by_group: List lines of business with their types.
    get_city_list: List cities.
    get_country_list: List countries.

marketplace
    get_marketplace_integration_status: Get how far an application is in a location.
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
    handle_voip_integration_event: Report something of a telephone system.
    list_voip_calls: List the phone calls of a location.

webhooks
    get_event_notification_settings: Get the receivers of a location's webhooks.
    update_event_notification_settings: Replace the receivers of a location's webhooks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._forks import load

if TYPE_CHECKING:
    from . import dictionaries as dictionaries
    from . import marketplace as marketplace
    from . import telephony as telephony
    from . import webhooks as webhooks
    from .dictionaries import get_business_types_by_group as get_business_types_by_group
    from .dictionaries import get_city_list as get_city_list
    from .dictionaries import get_country_list as get_country_list
    from .marketplace import (
        get_marketplace_integration_status as get_marketplace_integration_status,
    )
    from .marketplace import list_marketplace_app_locations as list_marketplace_app_locations
    from .marketplace import (
        marketplace_notification_payment_callback as marketplace_notification_payment_callback,
    )
    from .marketplace import (
        marketplace_notification_settings_callback as marketplace_notification_settings_callback,
    )
    from .marketplace import (
        marketplace_notification_settings_redirect_callback as marketplace_notification_settings_redirect_callback,
    )
    from .marketplace import (
        marketplace_partner_application_add_discount as marketplace_partner_application_add_discount,
    )
    from .marketplace import (
        marketplace_partner_application_payment_link as marketplace_partner_application_payment_link,
    )
    from .marketplace import (
        marketplace_partner_applications_tariffs_list as marketplace_partner_applications_tariffs_list,
    )
    from .marketplace import (
        marketplace_partner_applications_update_channel as marketplace_partner_applications_update_channel,
    )
    from .marketplace import (
        marketplace_payment_refund_callback as marketplace_payment_refund_callback,
    )
    from .marketplace import (
        set_marketplace_notification_short_names as set_marketplace_notification_short_names,
    )
    from .marketplace import uninstall_marketplace_app as uninstall_marketplace_app
    from .telephony import handle_voip_integration_event as handle_voip_integration_event
    from .telephony import list_voip_calls as list_voip_calls
    from .webhooks import get_event_notification_settings as get_event_notification_settings
    from .webhooks import update_event_notification_settings as update_event_notification_settings

__all__ = [
    "dictionaries",
    "marketplace",
    "telephony",
    "webhooks",
    "get_business_types_by_group",
    "get_city_list",
    "get_country_list",
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
    "handle_voip_integration_event",
    "list_voip_calls",
    "get_event_notification_settings",
    "update_event_notification_settings",
]

_AREAS = {
    "get_business_types_by_group": "dictionaries",
    "get_city_list": "dictionaries",
    "get_country_list": "dictionaries",
    "get_marketplace_integration_status": "marketplace",
    "list_marketplace_app_locations": "marketplace",
    "marketplace_notification_payment_callback": "marketplace",
    "marketplace_notification_settings_callback": "marketplace",
    "marketplace_notification_settings_redirect_callback": "marketplace",
    "marketplace_partner_application_add_discount": "marketplace",
    "marketplace_partner_application_payment_link": "marketplace",
    "marketplace_partner_applications_tariffs_list": "marketplace",
    "marketplace_partner_applications_update_channel": "marketplace",
    "marketplace_payment_refund_callback": "marketplace",
    "set_marketplace_notification_short_names": "marketplace",
    "uninstall_marketplace_app": "marketplace",
    "handle_voip_integration_event": "telephony",
    "list_voip_calls": "telephony",
    "get_event_notification_settings": "webhooks",
    "update_event_notification_settings": "webhooks",
}


if not TYPE_CHECKING:  # type checkers would take every name for an operation

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"there is no operation {name!r}")
        module = load(f".{_AREAS.get(name, name)}", __name__)
        found = globals()[name] = getattr(module, name) if name in _AREAS else module
        return found


def __dir__() -> list[str]:
    return sorted(_AREAS)
