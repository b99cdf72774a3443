# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .permission_definition import PermissionDefinition
from .user_role import UserRole


class Role(AnswerModel, kw_only=True):
    """A set of permissions to give to users.

    Attributes:
        weight: Grows with the number of permissions available.
        user_permissions: Present only when requested with include.
    """

    slug: UserRole | None = None
    title: str | None = None
    description: str | None = None
    weight: int | None = None
    """Grows with the number of permissions available."""
    user_permissions: list[PermissionDefinition] | None = None
    """Present only when requested with include."""
