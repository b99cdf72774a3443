"""Messages from Altegio: webhooks, the install callback, notices about an application.

``parse`` reads a webhook, ``parse_install`` the callback of an installation from the marketplace,
``parse_application_event`` a notice that an application was uninstalled or frozen. Each checks that
Altegio sent the message, and raises a ``WebhookError`` for one that it does not accept.
"""

from ._errors import InvalidWebhookError, WebhookAuthorizationError, WebhookError
from ._event import Event
from ._events import (
    AppointmentEvent,
    ClientEvent,
    FinancialTransactionEvent,
    LocationEvent,
    LoyaltyCardEvent,
    ProductEvent,
    ProductOperation,
    ProductTransactionEvent,
    ScheduleEvent,
    ServiceCategoryEvent,
    ServiceEvent,
    TeamMemberEvent,
    UnknownEvent,
)
from ._marketplace import (
    ApplicationChange,
    ApplicationEvent,
    Install,
    InstallingUser,
    parse_application_event,
    parse_install,
)
from ._parsing import parse

__all__ = [
    "ApplicationChange",
    "ApplicationEvent",
    "AppointmentEvent",
    "ClientEvent",
    "Event",
    "FinancialTransactionEvent",
    "Install",
    "InstallingUser",
    "InvalidWebhookError",
    "LocationEvent",
    "LoyaltyCardEvent",
    "ProductEvent",
    "ProductOperation",
    "ProductTransactionEvent",
    "ScheduleEvent",
    "ServiceCategoryEvent",
    "ServiceEvent",
    "TeamMemberEvent",
    "UnknownEvent",
    "WebhookAuthorizationError",
    "WebhookError",
    "parse",
    "parse_application_event",
    "parse_install",
]
