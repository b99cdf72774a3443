# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .permission_value import PermissionValue
from .user_role import UserRole


class UserPermissions(AnswerModel, kw_only=True, rename={"team_member_id": "staff_id"}):
    """A user's role and permissions in a location.

    Attributes:
        team_member_id: Team member tied to the user.
        is_editable: Whether role and permissions may be edited.
    """

    user_role: UserRole | None = None
    team_member_id: int | None = None
    """Team member tied to the user."""
    is_editable: bool | None = None
    """Whether role and permissions may be edited."""
    has_any_paid_permission: bool | None = None
    user_permissions: list[PermissionValue] | None = None
