from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import TeamMember


class TeamMemberTips(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "staff_id",
        "team_member_tips_form_link": "master_tips_form_link",
        "team_member": "staff",
    },
):
    """Team member tips."""

    #: setting id
    id: int | None = None
    location_id: int | None = None
    team_member_id: int | None = None
    #: token
    hash: str | None = None
    status: int | None = None
    status_title: str | None = None
    is_enabled: bool | None = None
    landing_external: str | None = None
    #: page on which a tip can be left
    team_member_tips_form_link: str | None = None
    invite_sms_sent: bool | None = None
    team_member: TeamMember | None = None

    def __post_init__(self) -> None:
        if self.team_member.__class__ is list:
            self._absent("team_member")
