# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'notifications'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_GET_LOCATION_NOTIFICATION_SETTINGS: Operation[list[models.NotificationSetting]] = Operation(
    "get_location_notification_settings",
    "GET",
    "/notification_settings/{location_id}/notification_types",
    answer=lambda: list[models.NotificationSetting],
    idempotent=True,
)


def get_location_notification_settings(location_id: int) -> Call[list[models.NotificationSetting]]:
    """Read notification settings of a location.

    ``GET /notification_settings/{location_id}/notification_types``
    """
    return Call(_GET_LOCATION_NOTIFICATION_SETTINGS, (location_id,))


_GET_MESSAGE_STATUS_LIST: Operation[None] = Operation(
    "get_message_status_list", "POST", "/delivery/status", access="partner"
)


def get_message_status_list(*, body: list[models.MessageStatusReport]) -> Call[None]:
    """Report delivery statuses of sent messages.

    Status codes: 1 delivered, 2 undelivered, 4 sent to phone, 8 passed to operator, 16 rejected by
    operator, 52 not enough funds. Error codes: 5 body invalid and 10 parameter invalid (400), 15
    no permission (403), 20 partner_token missing or wrong (401), 30 no such resource (404).

    ``POST /delivery/status``
    """
    return Call(_GET_MESSAGE_STATUS_LIST, body=taken(body, "MessageStatusReport"))


_GET_USER_NOTIFICATION_SETTINGS: Operation[models.UserNotificationSettings] = Operation(
    "get_user_notification_settings",
    "GET",
    "/notification_settings/{location_id}/users/{user_id}",
    answer=lambda: models.UserNotificationSettings,
    idempotent=True,
)


def get_user_notification_settings(
    location_id: int, user_id: int
) -> Call[models.UserNotificationSettings]:
    """Read notification settings of a user.

    ``GET /notification_settings/{location_id}/users/{user_id}``
    """
    return Call(_GET_USER_NOTIFICATION_SETTINGS, (location_id, user_id))


_SEND_EMAIL_CAMPAIGN_TO_FILTERED_CLIENTS: Operation[None] = Operation(
    "send_email_campaign_to_filtered_clients", "POST", "/email/clients/by_filter/{location_id}"
)


def send_email_campaign_to_filtered_clients(
    location_id: int,
    *,
    body: models.EmailCampaignSend,
    name: str | Unset | None = UNSET,
    phone: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
) -> Call[None]:
    """E-mail all clients that match filters.

    With no filter given, the whole client base gets the e-mail. The documentation also names a
    card filter (part of a loyalty card number) that is not declared as a parameter.

    ``POST /email/clients/by_filter/{location_id}``

    Args:
        name: Part of the client's name.
        phone: Part of the phone number.
        email: Part of the e-mail address.
    """
    return Call(
        _SEND_EMAIL_CAMPAIGN_TO_FILTERED_CLIENTS,
        (location_id,),
        query={"fullname": name, "phone": phone, "email": email},
        body=taken(body, "EmailCampaignSend"),
    )


_SEND_EMAIL_NEWSLETTER_TO_CLIENTS: Operation[None] = Operation(
    "send_email_newsletter_to_clients", "POST", "/email/clients/by_id/{location_id}"
)


def send_email_newsletter_to_clients(location_id: int, *, body: models.EmailSend) -> Call[None]:
    """E-mail a chosen list of clients.

    ``POST /email/clients/by_id/{location_id}``
    """
    return Call(_SEND_EMAIL_NEWSLETTER_TO_CLIENTS, (location_id,), body=taken(body, "EmailSend"))


_SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS: Operation[None] = Operation(
    "send_sms_campaign_to_filtered_clients", "POST", "/sms/clients/by_filter/{location_id}"
)


def send_sms_campaign_to_filtered_clients(
    location_id: int,
    *,
    body: models.SmsCampaignSend,
    name: str | Unset | None = UNSET,
    phone: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
) -> Call[None]:
    """Text all clients that match filters.

    With no filter given, the whole client base gets the SMS. The documentation also names a card
    filter (part of a loyalty card number) that is not declared as a parameter.

    ``POST /sms/clients/by_filter/{location_id}``

    Args:
        name: Part of the client's name.
        phone: Part of the phone number.
        email: Part of the e-mail address.
    """
    return Call(
        _SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS,
        (location_id,),
        query={"fullname": name, "phone": phone, "email": email},
        body=taken(body, "SmsCampaignSend"),
    )


_SEND_SMS_TO_CLIENTS: Operation[None] = Operation(
    "send_sms_to_clients", "POST", "/sms/clients/by_id/{location_id}"
)


def send_sms_to_clients(location_id: int, *, body: models.SmsSend) -> Call[None]:
    """Text a chosen list of clients.

    ``POST /sms/clients/by_id/{location_id}``
    """
    return Call(_SEND_SMS_TO_CLIENTS, (location_id,), body=taken(body, "SmsSend"))


_UPDATE_USER_NOTIFICATION_SETTINGS: Operation[models.UserNotificationSettings] = Operation(
    "update_user_notification_settings",
    "POST",
    "/notification_settings/{location_id}/users/{user_id}",
    answer=lambda: models.UserNotificationSettings,
)


def update_user_notification_settings(
    location_id: int, user_id: int, *, body: models.UserNotificationSettingsUpdate
) -> Call[models.UserNotificationSettings]:
    """Change push notifications of a user.

    Only the push channel can be changed. The applicable notification types depend on the user's
    mode, administrator or team member.

    ``POST /notification_settings/{location_id}/users/{user_id}``
    """
    return Call(
        _UPDATE_USER_NOTIFICATION_SETTINGS,
        (location_id, user_id),
        body=taken(body, "UserNotificationSettingsUpdate"),
    )
