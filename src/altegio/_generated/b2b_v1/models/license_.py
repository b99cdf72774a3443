# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .reference import Reference


class License(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "is_active": "active",
        "team_member_limit": "staff_limit",
        "end_date": "deactivation_date",
    },
):
    """A location's licence, its term and its limits.

    Attributes:
        is_paid_rights_model: Whether licensing by permissions applies.
        end_date: Day the subscription ends.
    """

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["is_active"])
    id: int = ALWAYS_SENT
    location_id: int | None = None
    name: str | None = None
    is_active: bool | None = None
    is_paid_rights_model: bool | None = None
    """Whether licensing by permissions applies."""
    team_member_limit: int | None = None
    start_date: str | None = None
    end_date: str | None = None
    """Day the subscription ends."""
    options: list[Reference] | None = None
