# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'webhooks'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken

from .. import models

_GET_EVENT_NOTIFICATION_SETTINGS: Operation[models.WebhookSettings] = Operation(
    "get_event_notification_settings",
    "GET",
    "/hooks_settings/{location_id}",
    answer=lambda: models.WebhookSettings,
    idempotent=True,
)


def get_event_notification_settings(location_id: int) -> Call[models.WebhookSettings]:
    """Get the receivers of a location's webhooks.

    ``GET /hooks_settings/{location_id}``
    """
    return Call(_GET_EVENT_NOTIFICATION_SETTINGS, (location_id,))


_UPDATE_EVENT_NOTIFICATION_SETTINGS: Operation[models.WebhookSettings] = Operation(
    "update_event_notification_settings",
    "POST",
    "/hooks_settings/{location_id}",
    answer=lambda: models.WebhookSettings,
)


def update_event_notification_settings(
    location_id: int, *, body: models.WebhookSettingsUpdate
) -> Call[models.WebhookSettings]:
    """Replace the receivers of a location's webhooks.

    Removes addresses that are not sent, those of other applications too. 1 to 10 addresses.

    ``POST /hooks_settings/{location_id}``
    """
    return Call(
        _UPDATE_EVENT_NOTIFICATION_SETTINGS,
        (location_id,),
        body=taken(body, "WebhookSettingsUpdate"),
    )
