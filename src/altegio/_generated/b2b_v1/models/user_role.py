# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class UserRole(OpenStrEnum):
    """The role of a user in a location.

    Attributes:
        FREE_READONLY: Read-only access, without a paid seat.
        FREE_READONLY_ADMINISTRATOR: Read-only access as an administrator, without a paid seat.
    """

    ACCOUNTANT = "accountant"
    ADMINISTRATOR = "administrator"
    FREE_READONLY = "free_readonly"
    """Read-only access, without a paid seat."""
    FREE_READONLY_ADMINISTRATOR = "free_readonly_admin"
    """Read-only access as an administrator, without a paid seat."""
    MANAGER = "manager"
    OWNER = "owner"
    TEAM_MEMBER = "worker"
