# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .team_member import TeamMember


class TeamMemberTips(
    AnswerModel,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
        "team_member_tips_form_link": "master_tips_form_link",
        "team_member": "staff",
    },
):
    """A team member's tip settings.

    Attributes:
        id: Setting ID.
        hash: Token.
        team_member_tips_form_link: Page on which clients can tip the team member.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["team_member"])
    id: int = ALWAYS_SENT
    """Setting ID."""
    location_id: int | None = None
    team_member_id: int | None = None
    hash: str | None = None
    """Token."""
    status: int | None = None
    status_title: str | None = None
    is_enabled: bool | None = None
    landing_external: str | None = None
    team_member_tips_form_link: str | None = None
    """Page on which clients can tip the team member."""
    invite_sms_sent: bool | None = None
    team_member: TeamMember | None = None

    def _settle(self) -> None:
        self.__class__ = TeamMemberTips  # pyright: ignore[reportAttributeAccessIssue]
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
