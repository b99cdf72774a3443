# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .person_reference import PersonReference
from .promotion_client_counts import PromotionClientCounts


class PromotionTeamMemberStatistics(AnswerModel, kw_only=True, rename={"team_member": "staff"}):
    """Statistics of a team member's clients who returned because of a promotion."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["client_stats", "team_member"])
    client_stats: PromotionClientCounts | None = None
    team_member: PersonReference | None = None

    def _settle(self) -> None:
        self.__class__ = PromotionTeamMemberStatistics  # pyright: ignore[reportAttributeAccessIssue]
        if self.client_stats.__class__ is list:
            self._clear_empty_list("client_stats")
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
