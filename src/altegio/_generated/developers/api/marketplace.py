# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'marketplace'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, Paging, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_GET_MARKETPLACE_INTEGRATION_STATUS: Operation[models.MarketplaceInstallation] = Operation(
    "get_marketplace_integration_status",
    "GET",
    "/marketplace/salon/{location_id}/application/{application_id}",
    answer=lambda: models.MarketplaceInstallation,
    server="https://app.alteg.io",
    access="partner",
    idempotent=True,
)


def get_marketplace_integration_status(
    location_id: int, application_id: int
) -> Call[models.MarketplaceInstallation]:
    """Get the status of an application in a location.

    ``GET /marketplace/salon/{location_id}/application/{application_id}``
    """
    return Call(_GET_MARKETPLACE_INTEGRATION_STATUS, (location_id, application_id))


_LIST_MARKETPLACE_APP_LOCATIONS: Operation[list[models.Location]] = Operation(
    "list_marketplace_app_locations",
    "GET",
    "/marketplace/application/{application_id}/salons",
    answer=lambda: list[models.Location],
    server="https://app.alteg.io",
    access="partner",
    paging=Paging("query", "page", "count", 1000),
    idempotent=True,
)


def list_marketplace_app_locations(
    application_id: int, *, page: int, page_size: int
) -> Call[list[models.Location]]:
    """List the locations that have connected an application.

    ``GET /marketplace/application/{application_id}/salons``
    """
    return Call(
        _LIST_MARKETPLACE_APP_LOCATIONS, (application_id,), query={"page": page, "count": page_size}
    )


_MARKETPLACE_NOTIFICATION_PAYMENT_CALLBACK: Operation[models.ReportedPayment] = Operation(
    "marketplace_notification_payment_callback",
    "POST",
    "/marketplace/partner/payment",
    answer=lambda: models.ReportedPayment,
    server="https://app.alteg.io",
    access="partner",
)


def marketplace_notification_payment_callback(
    *, body: models.MarketplacePaymentReport
) -> Call[models.ReportedPayment]:
    """Report a payment that the partner received.

    ``POST /marketplace/partner/payment``
    """
    return Call(
        _MARKETPLACE_NOTIFICATION_PAYMENT_CALLBACK, body=taken(body, "MarketplacePaymentReport")
    )


_MARKETPLACE_NOTIFICATION_SETTINGS_CALLBACK: Operation[None] = Operation(
    "marketplace_notification_settings_callback",
    "POST",
    "/marketplace/partner/callback",
    server="https://app.alteg.io",
    access="partner",
    enveloped=False,
)


def marketplace_notification_settings_callback(*, body: models.MarketplaceInstall) -> Call[None]:
    """Confirm that an application is installed.

    Within 12 hours of the user's agreement. Get the status before confirming again.

    ``POST /marketplace/partner/callback``
    """
    return Call(_MARKETPLACE_NOTIFICATION_SETTINGS_CALLBACK, body=taken(body, "MarketplaceInstall"))


_MARKETPLACE_NOTIFICATION_SETTINGS_REDIRECT_CALLBACK: Operation[None] = Operation(
    "marketplace_notification_settings_redirect_callback",
    "POST",
    "/marketplace/partner/callback/redirect",
    server="https://app.alteg.io",
    access="partner",
    redirects=True,
)


def marketplace_notification_settings_redirect_callback(
    *, body: models.MarketplaceInstall
) -> Call[None]:
    """Confirm an installation and return the user.

    Within 12 hours of the user's agreement.

    ``POST /marketplace/partner/callback/redirect``
    """
    return Call(
        _MARKETPLACE_NOTIFICATION_SETTINGS_REDIRECT_CALLBACK, body=taken(body, "MarketplaceInstall")
    )


_MARKETPLACE_PARTNER_APPLICATION_ADD_DISCOUNT: Operation[None] = Operation(
    "marketplace_partner_application_add_discount",
    "POST",
    "/marketplace/application/add_discount",
    access="partner",
)


def marketplace_partner_application_add_discount(*, body: models.MarketplaceDiscount) -> Call[None]:
    """Give locations a discount on an application.

    For payments through Altegio. Only for partners of the marketplace.

    ``POST /marketplace/application/add_discount``
    """
    return Call(
        _MARKETPLACE_PARTNER_APPLICATION_ADD_DISCOUNT, body=taken(body, "MarketplaceDiscount")
    )


_MARKETPLACE_PARTNER_APPLICATION_PAYMENT_LINK: Operation[models.MarketplacePaymentLink] = Operation(
    "marketplace_partner_application_payment_link",
    "GET",
    "/marketplace/application/payment_link",
    answer=lambda: models.MarketplacePaymentLink,
    access="partner",
    idempotent=True,
)


def marketplace_partner_application_payment_link(
    *, location_id: int, application_id: int, discount: int | float | Unset | None = UNSET
) -> Call[models.MarketplacePaymentLink]:
    """Create a link to pay for an application.

    The payment goes through Altegio. Only for partners of the marketplace.

    ``GET /marketplace/application/payment_link``

    Args:
        discount: Percent.
    """
    return Call(
        _MARKETPLACE_PARTNER_APPLICATION_PAYMENT_LINK,
        query={"salon_id": location_id, "application_id": application_id, "discount": discount},
    )


_MARKETPLACE_PARTNER_APPLICATIONS_TARIFFS_LIST: Operation[list[models.MarketplaceTariff]] = (
    Operation(
        "marketplace_partner_applications_tariffs_list",
        "GET",
        "/marketplace/application/{application_id}/tariffs",
        answer=lambda: list[models.MarketplaceTariff],
        access="partner",
        idempotent=True,
    )
)


def marketplace_partner_applications_tariffs_list(
    application_id: int,
) -> Call[list[models.MarketplaceTariff]]:
    """List an application's tariffs.

    Only for partners of the marketplace.

    ``GET /marketplace/application/{application_id}/tariffs``
    """
    return Call(_MARKETPLACE_PARTNER_APPLICATIONS_TARIFFS_LIST, (application_id,))


_MARKETPLACE_PARTNER_APPLICATIONS_UPDATE_CHANNEL: Operation[None] = Operation(
    "marketplace_partner_applications_update_channel",
    "POST",
    "/marketplace/application/update_channel",
    access="partner",
)


def marketplace_partner_applications_update_channel(
    *, body: models.MarketplaceChannelUpdate
) -> Call[None]:
    """Switch a channel of an application on or off.

    For chat bots and applications that deliver messages. Only for partners of the marketplace.

    ``POST /marketplace/application/update_channel``
    """
    return Call(
        _MARKETPLACE_PARTNER_APPLICATIONS_UPDATE_CHANNEL,
        body=taken(body, "MarketplaceChannelUpdate"),
    )


_MARKETPLACE_PAYMENT_REFUND_CALLBACK: Operation[None] = Operation(
    "marketplace_payment_refund_callback",
    "POST",
    "/marketplace/partner/payment/refund/{payment_id}",
    server="https://app.alteg.io",
    access="partner",
    enveloped=False,
)


def marketplace_payment_refund_callback(payment_id: int) -> Call[None]:
    """Report that a payment was refunded.

    ``POST /marketplace/partner/payment/refund/{payment_id}``
    """
    return Call(_MARKETPLACE_PAYMENT_REFUND_CALLBACK, (payment_id,))


_SET_MARKETPLACE_NOTIFICATION_SHORT_NAMES: Operation[None] = Operation(
    "set_marketplace_notification_short_names",
    "POST",
    "/marketplace/partner/short_names",
    server="https://app.alteg.io",
    access="partner",
    enveloped=False,
)


def set_marketplace_notification_short_names(*, body: models.MarketplaceSenderNames) -> Call[None]:
    """Set the names under which an application sends SMS.

    The location's users choose one of them.

    ``POST /marketplace/partner/short_names``
    """
    return Call(
        _SET_MARKETPLACE_NOTIFICATION_SHORT_NAMES, body=taken(body, "MarketplaceSenderNames")
    )


_UNINSTALL_MARKETPLACE_APP: Operation[None] = Operation(
    "uninstall_marketplace_app",
    "POST",
    "/marketplace/salon/{location_id}/application/{application_id}/uninstall",
    server="https://app.alteg.io",
    access="partner",
)


def uninstall_marketplace_app(location_id: int, application_id: int) -> Call[None]:
    """Uninstall an application from a location.

    ``POST /marketplace/salon/{location_id}/application/{application_id}/uninstall``
    """
    return Call(_UNINSTALL_MARKETPLACE_APP, (location_id, application_id))
