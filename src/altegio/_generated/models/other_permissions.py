from __future__ import annotations

from ..._model import Answer


class OtherPermissions(
    Answer,
    kw_only=True,
    rename={
        "location_to_chain_add_access": "salon_to_salon_group_add_access",
        "is_location_tips_manager": "is_salon_tips_manager",
    },
):
    """Other permissions."""

    #: analytics
    stat_access: bool | None = None
    analytics_constructor_access: bool | None = None
    #: billing (balance section)
    billing_access: bool | None = None
    billing_invoices_access: bool | None = None
    #: SMS mailing to clients
    send_sms: bool | None = None
    #: location reachable only from listed IPv4/IPv6 addresses
    auth_enable_check_ip: bool | None = None
    #: IP addresses
    auth_list_allowed_ip: list[str] | None = None
    #: adding locations to location groups
    location_to_chain_add_access: bool | None = None
    is_location_tips_manager: bool | None = None
