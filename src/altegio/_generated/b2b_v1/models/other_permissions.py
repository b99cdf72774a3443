# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class OtherPermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "location_to_chain_add_access": "salon_to_salon_group_add_access",
        "is_location_tips_manager": "is_salon_tips_manager",
    },
):
    """A user's permissions outside the sections of the system.

    Attributes:
        stat_access: Analytics.
        billing_access: Billing (balance section).
        send_sms: SMS mailing to clients.
        auth_enable_check_ip: Whether the location can be reached from listed IPv4/IPv6 addresses
            only.
        auth_list_allowed_ip: IP addresses.
        location_to_chain_add_access: Adding locations to chains.
    """

    stat_access: bool | None = None
    """Analytics."""
    analytics_constructor_access: bool | None = None
    billing_access: bool | None = None
    """Billing (balance section)."""
    billing_invoices_access: bool | None = None
    send_sms: bool | None = None
    """SMS mailing to clients."""
    auth_enable_check_ip: bool | None = None
    """Whether the location can be reached from listed IPv4/IPv6 addresses only."""
    auth_list_allowed_ip: list[str] | None = None
    """IP addresses."""
    location_to_chain_add_access: bool | None = None
    """Adding locations to chains."""
    is_location_tips_manager: bool | None = None
