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
    location_id: int = ALWAYS_SENT
    name: str = ALWAYS_SENT
    is_active: bool = ALWAYS_SENT
    is_paid_rights_model: bool = ALWAYS_SENT
    """Whether licensing by permissions applies."""
    team_member_limit: int = ALWAYS_SENT
    start_date: str = ALWAYS_SENT
    end_date: str = ALWAYS_SENT
    """Day the subscription ends."""
    options: list[Reference] = ALWAYS_SENT
