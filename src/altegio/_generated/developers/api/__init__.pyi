# Generated from openapi/ by `make generate`; not edited by hand.
from . import dictionaries as dictionaries
from . import marketplace as marketplace
from . import telephony as telephony
from . import webhooks as webhooks
from .dictionaries import get_business_types_by_group as get_business_types_by_group
from .dictionaries import get_city_list as get_city_list
from .dictionaries import get_country_list as get_country_list
from .marketplace import get_marketplace_integration_status as get_marketplace_integration_status
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
from .marketplace import marketplace_payment_refund_callback as marketplace_payment_refund_callback
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
