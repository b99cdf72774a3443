# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .position import Position
from .prepayment_mode import PrepaymentMode


class AppointmentTeamMember(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "_specialization_2": "spec",
        "is_rating_shown": "show_rating",
    },
):
    """The team member of an appointment.

    Attributes:
        api_id: External ID.
        avatar_big: high-resolution picture.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["position"])
    id: int = ALWAYS_SENT
    name: str | None = None
    location_id: int | None = None
    specialization: str | None = None
    _specialization_2: str | None = None
    position: Position | None = None
    rating: int | float | None = None
    is_rating_shown: bool | None = None
    comments_count: int | None = None
    votes_count: int | None = None
    average_score: int | float | None = None
    avatar: str | None = None
    prepaid: PrepaymentMode | None = None
    api_id: str | int | None = None
    """External ID."""
    avatar_big: str | None = None
    """high-resolution picture."""

    def _settle(self) -> None:
        self.__class__ = AppointmentTeamMember  # pyright: ignore[reportAttributeAccessIssue]
        if self.position.__class__ is list:
            self._clear_empty_list("position")
        if self._specialization_2 is not None:
            self._fill_from_alias("specialization", "_specialization_2")
