# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'team members'."""

from __future__ import annotations

from altegio._calls.deprecation import deprecated
from altegio._calls.operation import Call, Operation, taken

from .. import models

_CREATE_POSITION_QUICK: Operation[models.Position] = Operation(
    "create_position_quick",
    "POST",
    "/company/{location_id}/positions/quick",
    answer=lambda: models.Position,
)


@deprecated("no replacement in this SDK yet", category=None)
def create_position_quick(
    location_id: int, *, body: models.PositionCreate
) -> Call[models.Position]:
    """Create a position from its title.

    The position is created at chain level and linked to the location. B2B V2 supersedes it
    (operation create_position).

    ``POST /company/{location_id}/positions/quick``

    Deprecated: No replacement in this SDK yet.
    """
    return Call(_CREATE_POSITION_QUICK, (location_id,), body=taken(body, "PositionCreate"))


_CREATE_TEAM_MEMBER_QUICK: Operation[models.TeamMember] = Operation(
    "create_team_member_quick",
    "POST",
    "/company/{location_id}/staff/quick",
    answer=lambda: models.TeamMember,
)


def create_team_member_quick(
    location_id: int, *, body: models.TeamMemberCreate
) -> Call[models.TeamMember]:
    """Create a team member from few fields.

    ``POST /company/{location_id}/staff/quick``
    """
    return Call(_CREATE_TEAM_MEMBER_QUICK, (location_id,), body=taken(body, "TeamMemberCreate"))


_DELETE_TEAM_MEMBER: Operation[None] = Operation(
    "delete_team_member", "DELETE", "/staff/{location_id}/{team_member_id}", enveloped=False
)


def delete_team_member(location_id: int, team_member_id: int) -> Call[None]:
    """Remove a team member.

    ``DELETE /staff/{location_id}/{team_member_id}``
    """
    return Call(_DELETE_TEAM_MEMBER, (location_id, team_member_id))


_DEPRECATED_CREATE_TEAM_MEMBER: Operation[models.TeamMember] = Operation(
    "deprecated_create_team_member",
    "POST",
    "/staff/{location_id}",
    answer=lambda: models.TeamMember,
)


@deprecated("use create_team_member_quick")
def deprecated_create_team_member(
    location_id: int, *, body: models.TeamMemberUpdate
) -> Call[models.TeamMember]:
    """Create a team member.

    ``POST /staff/{location_id}``

    Deprecated: Use create_team_member_quick.
    """
    return Call(
        _DEPRECATED_CREATE_TEAM_MEMBER, (location_id,), body=taken(body, "TeamMemberUpdate")
    )


_GET_POSITION_LIST: Operation[list[models.Position]] = Operation(
    "get_position_list",
    "GET",
    "/company/{location_id}/staff/positions",
    answer=lambda: list[models.Position],
    idempotent=True,
)


@deprecated("no replacement in this SDK yet", category=None)
def get_position_list(location_id: int) -> Call[list[models.Position]]:
    """List a location's positions.

    B2B V2 supersedes it (operation list_positions).

    ``GET /company/{location_id}/staff/positions``

    Deprecated: No replacement in this SDK yet.
    """
    return Call(_GET_POSITION_LIST, (location_id,))


_GET_TEAM_MEMBER: Operation[models.TeamMember] = Operation(
    "get_team_member",
    "GET",
    "/company/{location_id}/staff/{team_member_id}",
    answer=lambda: models.TeamMember,
    idempotent=True,
)


def get_team_member(location_id: int, team_member_id: int) -> Call[models.TeamMember]:
    """Fetch team members or one member.

    ``GET /company/{location_id}/staff/{team_member_id}``
    """
    return Call(_GET_TEAM_MEMBER, (location_id, team_member_id))


_GET_TEAM_MEMBER_BY_ID: Operation[models.TeamMember] = Operation(
    "get_team_member_by_id",
    "GET",
    "/staff/{location_id}/{team_member_id}",
    answer=lambda: models.TeamMember,
    access="partner",
    idempotent=True,
)


def get_team_member_by_id(location_id: int, team_member_id: int) -> Call[models.TeamMember]:
    """Fetch one team member.

    ``GET /staff/{location_id}/{team_member_id}``
    """
    return Call(_GET_TEAM_MEMBER_BY_ID, (location_id, team_member_id))


_GET_TEAM_MEMBER_LIST: Operation[list[models.TeamMember]] = Operation(
    "get_team_member_list",
    "GET",
    "/staff/{location_id}",
    answer=lambda: list[models.TeamMember],
    access="partner",
    idempotent=True,
)


def get_team_member_list(location_id: int) -> Call[list[models.TeamMember]]:
    """List a location's team members.

    ``GET /staff/{location_id}``
    """
    return Call(_GET_TEAM_MEMBER_LIST, (location_id,))


_UPDATE_TEAM_MEMBER: Operation[models.TeamMember] = Operation(
    "update_team_member",
    "PUT",
    "/staff/{location_id}/{team_member_id}",
    answer=lambda: models.TeamMember,
)


def update_team_member(
    location_id: int, team_member_id: int, *, body: models.TeamMemberUpdate
) -> Call[models.TeamMember]:
    """Change a team member.

    Answers 403 when the user lacks the right for a given field, e.g. payment_policy_update_access
    for is_included_in_payment_policy.

    ``PUT /staff/{location_id}/{team_member_id}``
    """
    return Call(
        _UPDATE_TEAM_MEMBER, (location_id, team_member_id), body=taken(body, "TeamMemberUpdate")
    )
