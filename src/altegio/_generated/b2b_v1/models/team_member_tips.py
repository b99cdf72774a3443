# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

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
    """How a team member takes tips."""

    id: int | None = None
    """Setting id."""
    location_id: int | None = None
    team_member_id: int | None = None
    hash: str | None = None
    """Token."""
    status: int | None = None
    status_title: str | None = None
    is_enabled: bool | None = None
    landing_external: str | None = None
    team_member_tips_form_link: str | None = None
    """Page on which a tip can be left."""
    invite_sms_sent: bool | None = None
    team_member: TeamMember | None = None

    def __post_init__(self) -> None:
        if self.team_member.__class__ is list:
            self._absent("team_member")
