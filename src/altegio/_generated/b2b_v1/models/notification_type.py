# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class NotificationType(OpenStrEnum):
    """The type of a notification, by subject and recipient."""

    LICENSE_EXPIRES = "license_expire"
    ADMINISTRATOR_APPOINTMENT_CREATED_OFFLINE = "record_create_offline_admin"
    TEAM_MEMBER_APPOINTMENT_CREATED_OFFLINE = "record_create_offline_staff"
    ADMINISTRATOR_APPOINTMENT_CREATED_ONLINE = "record_create_online_admin"
    TEAM_MEMBER_APPOINTMENT_CREATED_ONLINE = "record_create_online_staff"
    ADMINISTRATOR_APPOINTMENT_DELETED = "record_delete_admin"
    TEAM_MEMBER_APPOINTMENT_DELETED = "record_delete_staff"
    ADMINISTRATOR_APPOINTMENT_MOVED = "record_move_admin"
    TEAM_MEMBER_APPOINTMENT_MOVED = "record_move_staff"
