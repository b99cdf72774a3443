# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class NotificationMode(OpenStrEnum):
    """The role in which a user is notified."""

    ADMINISTRATOR = "admin"
    DISABLED = "disabled"
    TEAM_MEMBER = "staff"
