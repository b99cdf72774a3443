# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class TeamMemberUser(AnswerModel, kw_only=True, rename={"is_deleted": "deleted"}):
    """Team member user."""

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["is_deleted"])
    id: int = ALWAYS_SENT
    name: str | None = None
    firstname: str | None = None
    email: str | None = None
    phone: str | None = None
    avatar: str | None = None
    is_deleted: bool | None = None
    group_id: int | None = None
    team_id: int | None = None
    city_id: int | None = None
    ext: int | None = None
