"""Team members, their positions and their tips."""

from __future__ import annotations

from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.rows import team_member_row
from altegio.sandbox.state import State, answers
from altegio.sandbox.views import team_member_view

TABLE = "team member"
_QUICK_ONLY = ("phone_number", "user_email", "user_phone", "is_user_invite")


@answers("get_team_member_list")
def list_team_members(state: State, request: ApiRequest) -> Json:
    """List the location's team members, fired ones included."""
    rows = state.rows(TABLE, _location_id=request.path["location_id"])
    return [team_member_view(state, row) for row in rows]


@answers("get_team_member")
@answers("get_team_member_by_id")
def read(state: State, request: ApiRequest) -> Json:
    """Return one team member."""
    return team_member_view(state, _member(state, request))


@answers("create_team_member_quick")
@answers("deprecated_create_team_member")
def create(state: State, request: ApiRequest) -> Json:
    """Create a team member without a schedule or services."""
    body = dict(request.body)
    location_id = request.path["location_id"]
    if not (body.get("name") or "").strip():
        raise invalid(request.operation, {"name": ["is required"]})
    _check_position(state, request, body)
    for name in _QUICK_ONLY:
        body.pop(name, None)
    own = {"company_id": location_id, "_location_id": location_id}
    return team_member_view(state, state.add(TABLE, **team_member_row(**{**body, **own})))


@answers("update_team_member")
def update(state: State, request: ApiRequest) -> Json:
    """Update the team member; the user 0 unlinks the user."""
    row = _member(state, request)
    row.update(request.body)
    row["user_id"] = row["user_id"] or None
    return team_member_view(state, row)


@answers("delete_team_member")
def delete(state: State, request: ApiRequest) -> Json:
    """Remove the team member from the location and its services."""
    row = _member(state, request)
    row["_deleted"] = True
    for service in state.rows("service", _location_id=row["_location_id"]):
        service["staff"] = [link for link in service["staff"] if link["id"] != row["id"]]


@answers("get_position_list")
def list_positions(state: State, request: ApiRequest) -> Json:
    """List the location's positions."""
    return state.rows("position", _location_id=request.path["location_id"])


@answers("create_position_quick")
def create_position(state: State, request: ApiRequest) -> Json:
    """Create a position in the chain, linked to the location."""
    return state.add(
        "position",
        title=request.body["title"],
        chain_id=state.chain_of(request),
        description="",
        services_binding_type=0,
        rules_required_fields=[],
        only_chain_appointment=False,
        _location_id=request.path["location_id"],
    )


@answers("get_team_member_tip_settings")
def list_tips(state: State, request: ApiRequest) -> Json:
    """List the tip settings of every team member; here the settings' id is the team member's."""
    rows = state.rows(TABLE, _location_id=request.path["location_id"], fired=0)
    return [_tips(state, row) for row in rows]


@answers("enable_team_member_tips")
@answers("disable_team_member_tips")
def switch_tips(state: State, request: ApiRequest) -> Json:
    """Switch tips for a team member on or off."""
    location_id = request.path["location_id"]
    row = state.row(TABLE, request.path["master_tips_settings_id"], _location_id=location_id)
    row["_takes_tips"] = request.operation.name == "enable_team_member_tips"
    return list_tips(state, request)


def _member(state: State, request: ApiRequest) -> Data:
    location_id = request.path["location_id"]
    return state.row(TABLE, request.path["team_member_id"], _location_id=location_id)


def _check_position(state: State, request: ApiRequest, body: Data) -> None:
    known = {row["id"] for row in state.rows("position")}
    if body.get("position_id") and body["position_id"] not in known:
        raise invalid(request.operation, {"position_id": ["is not a position of this location"]})


def _tips(state: State, row: Data) -> Data:
    is_enabled = bool(row.get("_takes_tips"))
    return {
        "id": row["id"],
        "location_id": row["_location_id"],
        "staff_id": row["id"],
        "hash": f"tips-{row['id']}",
        "status": int(is_enabled),
        "status_title": "Enabled" if is_enabled else "Disabled",
        "is_enabled": is_enabled,
        "landing_external": "https://example.com/tips",
        "master_tips_form_link": "https://example.com/tips",
        "invite_sms_sent": False,
        "staff": team_member_view(state, row),
    }
