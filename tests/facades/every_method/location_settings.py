"""Settings of a location: booking widgets, pictures, messages, reviews, users and analytics."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from altegio.models import (
    BookingWidgetCreate,
    ImageEntity,
    NotificationType,
    PermissionValueInput,
    UserCopyTarget,
    UserInvitation,
    UserRole,
)
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

NOVEMBER = {"start_date": date(2026, 11, 1), "end_date": date(2026, 11, 30)}


def at(c: Any) -> Any:
    return c.location(ids.LOCATION)


SETTINGS: dict[str, SampleCall] = {
    "location.settings.get_online_booking": lambda c: at(c).settings.get_online_booking(),
    "location.settings.update_online_booking": lambda c: at(c).settings.update_online_booking(
        is_phone_confirmed=True, is_any_team_member=False, slot_delay=60, max_event_clients=3
    ),
    "location.settings.get_slots": lambda c: at(c).settings.get_slots(),
    "location.settings.list_notifications": lambda c: at(c).settings.list_notifications(),
    "location.settings.get_license": lambda c: at(c).settings.get_license(),
    "location.booking_widgets.list": lambda c: at(c).booking_widgets.list(),
    "location.booking_widgets.get": lambda c: at(c).booking_widgets.get(ids.WIDGET),
    "location.booking_widgets.create": lambda c: at(c).booking_widgets.create(
        BookingWidgetCreate(title="Booking")
    ),
    "location.booking_widgets.update": lambda c: at(c).booking_widgets.update(
        ids.WIDGET, title="Booking"
    ),
    "location.booking_widgets.delete": lambda c: at(c).booking_widgets.delete(ids.WIDGET),
    "location.images.upload": lambda c: at(c).images.upload(
        io.BytesIO(b"\xff\xd8\xff"), service_id=ids.YOGA_SERVICE
    ),
    "location.images.delete": lambda c: at(c).images.delete(
        ids.IMAGE_GROUP, entity=ImageEntity.TEAM_MEMBER
    ),
}
MESSAGES: dict[str, SampleCall] = {
    "location.messages.send_sms": lambda c: at(c).messages.send_sms([ids.CLIENT], text="See you"),
    "location.messages.send_email": lambda c: at(c).messages.send_email(
        [ids.CLIENT], subject="Tomorrow", text="See you"
    ),
    "location.messages.send_sms_campaign": lambda c: at(c).messages.send_sms_campaign(
        text="We are open on Sunday", to_all=True
    ),
    "location.messages.send_email_campaign": lambda c: at(c).messages.send_email_campaign(
        subject="Sunday", text="We are open", name="Anna"
    ),
    "location.reviews.list": lambda c: at(c).reviews.list(rating=5),
    "location.reviews.create": lambda c: at(c).reviews.create(
        ids.TEAM_MEMBER, rating=5, text="Lovely", name="Anna Example"
    ),
}
USERS: dict[str, SampleCall] = {
    "location.users.list": lambda c: at(c).users.list(is_approved=True),
    "location.users.invite": lambda c: at(c).users.invite(
        [UserInvitation(name="Cora Example", search="cora@example.com")]
    ),
    "location.users.remove": lambda c: at(c).users.remove(ids.ADMINISTRATOR),
    "location.users.remove_from_locations": lambda c: at(c).users.remove_from_locations(
        ids.ADMINISTRATOR, [ids.SECOND_LOCATION]
    ),
    "location.users.copy_to_locations": lambda c: at(c).users.copy_to_locations(
        ids.ADMINISTRATOR, [UserCopyTarget(location_id=ids.SECOND_LOCATION)]
    ),
    "location.users.get_permissions": lambda c: at(c).users.get_permissions(ids.ADMINISTRATOR),
    "location.users.update_permissions": lambda c: at(c).users.update_permissions(
        ids.ADMINISTRATOR,
        role=UserRole.MANAGER,
        permissions=[PermissionValueInput(slug="clients_access", value=True)],
    ),
    "location.users.list_roles": lambda c: at(c).users.list_roles(),
    "location.users.list_roles_for_user": lambda c: at(c).users.list_roles_for_user(
        ids.ADMINISTRATOR, include_permissions=True
    ),
    "location.users.get_notification_settings": lambda c: at(c).users.get_notification_settings(
        ids.ADMINISTRATOR
    ),
    "location.users.update_notification_settings": lambda c: at(
        c
    ).users.update_notification_settings(
        ids.ADMINISTRATOR, {NotificationType.LICENSE_EXPIRES: True}
    ),
}
ANALYTICS: dict[str, SampleCall] = {
    "location.analytics.get_summary": lambda c: at(c).analytics.get_summary(**NOVEMBER),
    "location.analytics.get_daily_revenue": lambda c: at(c).analytics.get_daily_revenue(**NOVEMBER),
    "location.analytics.get_daily_occupancy": lambda c: at(c).analytics.get_daily_occupancy(
        **NOVEMBER
    ),
    "location.analytics.get_daily_appointments": lambda c: at(c).analytics.get_daily_appointments(
        **NOVEMBER
    ),
    "location.analytics.get_appointments_by_source": lambda c: at(
        c
    ).analytics.get_appointments_by_source(**NOVEMBER),
    "location.analytics.get_appointments_by_status": lambda c: at(
        c
    ).analytics.get_appointments_by_status(**NOVEMBER),
    "location.analytics.get_promotion_revenue": lambda c: at(c).analytics.get_promotion_revenue(
        ids.PROMOTION, **NOVEMBER
    ),
    "location.analytics.get_promotion_clients": lambda c: at(c).analytics.get_promotion_clients(
        ids.PROMOTION, **NOVEMBER
    ),
    "location.analytics.get_promotion_team_members": lambda c: at(
        c
    ).analytics.get_promotion_team_members(ids.PROMOTION, **NOVEMBER),
    "location.analytics.get_day_end_report": lambda c: at(c).analytics.get_day_end_report(
        day=date(2026, 11, 26)
    ),
}
CALLS = SETTINGS | MESSAGES | USERS | ANALYTICS
