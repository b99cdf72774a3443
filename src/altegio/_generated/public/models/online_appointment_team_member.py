# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from ...b2b_v1.models.reference import Reference


class OnlineAppointmentTeamMember(
    AnswerModel,
    kw_only=True,
    rename={"_specialization_2": "spec", "is_rating_shown": "show_rating"},
):
    """The team member of an appointment, as its client sees it."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["position"])
    id: int = ALWAYS_SENT
    name: str | None = None
    specialization: str | None = None
    _specialization_2: str | None = None
    position: Reference | None = None
    is_rating_shown: bool | None = None
    rating: int | float | None = None
    votes_count: int | None = None
    avatar: str | None = None
    comments_count: int | None = None

    def _settle(self) -> None:
        self.__class__ = OnlineAppointmentTeamMember  # pyright: ignore[reportAttributeAccessIssue]
        if self.position.__class__ is list:
            self._clear_empty_list("position")
        if self._specialization_2 is not None:
            self._fill_from_alias("specialization", "_specialization_2")
