# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import PersonReference, PromotionClientCounts


class PromotionTeamMemberStatistics(Answer, kw_only=True, rename={"team_member": "staff"}):
    """How a team member's clients came back because of a promotion."""

    client_stats: PromotionClientCounts | None = None
    team_member: PersonReference | None = None

    def __post_init__(self) -> None:
        if self.client_stats.__class__ is list:
            self._absent("client_stats")
        if self.team_member.__class__ is list:
            self._absent("team_member")
