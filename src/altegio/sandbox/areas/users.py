"""Users of a location: their roles, their permissions, invitations."""

from __future__ import annotations

from altegio.sandbox.access import ADMINISTRATOR, OWNER, TEAM_MEMBER, role_in
from altegio.sandbox.description import Data, Json, is_object
from altegio.sandbox.errors import invalid
from altegio.sandbox.permissions import values_in
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.samples import described_example
from altegio.sandbox.state import State, answers

TABLE = "user"
_TITLES = {
    TEAM_MEMBER: "Team member",
    ADMINISTRATOR: "Administrator",
    "accountant": "Accountant",
    "manager": "Manager",
    OWNER: "Owner",
}
_OPEN_TO_TEAM_MEMBERS = ("timetable", "record_form")
_CLOSED_TO_ADMINISTRATORS = ("users", "settings")


@answers("get_location_users")
@answers("deprecated_get_location_users")
def list_users(state: State, request: ApiRequest) -> Json:
    """List the users with a role in the location, invited ones included."""
    approved = request.query.get("filter[is_approved]")
    return [
        _shown(state, request, row)
        for row in _of_location(state, request)
        if approved is None or row["is_approved"] == bool(approved)
    ]


@answers("create_user_invitation")
def invite(state: State, request: ApiRequest) -> Json:
    """Invite users, each by a phone number or an e-mail address."""
    location_id = request.path["location_id"]
    invitations = request.body["invites"]
    problems = {
        f"invites.{index}.search": ["is required"]
        for index, invitation in enumerate(invitations)
        if not invitation.get("search")
    }
    if problems:
        raise invalid(request.operation, problems)
    for invitation in invitations:
        address = invitation["search"]
        state.add(
            TABLE,
            name=invitation.get("name") or address,
            firstname=invitation.get("name") or address,
            login=address,
            email=address if "@" in address else "",
            phone="" if "@" in address else address,
            avatar="",
            is_approved=False,
            is_email_confirmed=False,
            _token=None,
            _password=None,
            _chain_ids=[],
            _roles={location_id: invitation.get("user_role") or TEAM_MEMBER},
            _permissions={location_id: invitation.get("user_permissions") or []},
            _client_id=None,
        )
    return {"_message": "Accepted"}


@answers("remove_user_from_location")
def remove(state: State, request: ApiRequest) -> Json:
    """End the user's access to the location."""
    row = _user(state, request)
    row["_roles"].pop(request.path["location_id"], None)
    location = state.location_of(request)
    if location["_chain_id"] in row["_chain_ids"]:
        row["_chain_ids"].remove(location["_chain_id"])


@answers("remove_user_from_locations")
def remove_from_locations(state: State, request: ApiRequest) -> Json:
    """End the user's access to some locations."""
    row = _user(state, request)
    for link in request.body["user_company_links"]:
        state.row("location", link["company_id"])
        row["_roles"].pop(link["company_id"], None)
    return {}


@answers("copy_user_permissions_to_locations")
def copy_to_locations(state: State, request: ApiRequest) -> Json:
    """Give the user the same role in other locations."""
    row = _user(state, request)
    role = role_in(row, state.location_of(request))
    for link in request.body["user_company_links"]:
        location = state.row("location", link["company_id"])
        row["_roles"].setdefault(location["id"], role)
        row["_permissions"][location["id"]] = link.get("user_permissions") or []
    return {}


@answers("get_user_permissions")
def read_permissions(state: State, request: ApiRequest) -> Json:
    """Return the user's role, team member and single permissions in the location."""
    row, location = _user(state, request), state.location_of(request)
    role = role_in(row, location)
    return {
        "user_role": role,
        "staff_id": _member_id(state, location, row),
        "is_editable": role != OWNER,
        "has_any_paid_permission": None,
        "user_permissions": row["_permissions"].get(location["id"], []),
    }


@answers("update_user_permissions")
def update_permissions(state: State, request: ApiRequest) -> Json:
    """Set role, team member and single permissions, where they are sent."""
    row, location = _user(state, request), state.location_of(request)
    body: Data = request.body or {}
    if body.get("user_role"):
        row["_roles"][location["id"]] = body["user_role"]
    if "user_permissions" in body:
        row["_permissions"][location["id"]] = body["user_permissions"]
    if body.get("staff_id"):
        member = state.row("team member", body["staff_id"], _location_id=location["id"])
        member["user_id"] = row["id"]
    return read_permissions(state, request)


@answers("list_roles")
@answers("get_user_roles")
def list_roles(state: State, request: ApiRequest) -> Json:
    """List the roles, with their permissions if requested."""
    if "user_id" in request.path:
        _user(state, request)
    example = described_example(request.operation, request.operation.described(200))["data"][0]
    with_permissions = "user_permissions" in (request.query.get("include[]") or ())
    permissions = {"user_permissions": example["user_permissions"]} if with_permissions else {}
    return [
        {"slug": slug, "title": title, "description": title, "weight": index + 1, **permissions}
        for index, (slug, title) in enumerate(_TITLES.items())
    ]


@answers("get_permission_list")
def read_own_permissions(state: State, request: ApiRequest) -> Json:
    """Return the user's permissions in the location, by area."""
    example = described_example(request.operation, request.operation.described(200))["data"]
    location = state.location_of(request)
    user = request.known_user
    role, member_id = role_in(user, location), _member_id(state, location, user)
    single = {} if role == OWNER else values_in(user, location)
    flags = {
        area: _allowed(value, is_allowed=_may(str(role), area), member_id=member_id)
        for area, value in example.items()
    }
    return {
        area: {**value, **single} if is_object(value) else value  # without those of other areas
        for area, value in flags.items()
    }


def _of_location(state: State, request: ApiRequest) -> list[Data]:
    location = state.location_of(request)
    return [row for row in state.rows(TABLE) if role_in(row, location)]


def _user(state: State, request: ApiRequest) -> Data:
    row = state.row(TABLE, request.path["user_id"])
    if row not in _of_location(state, request):
        return state.row(TABLE, row["id"], id=None)  # a 404: not a user of this location
    return row


def _shown(state: State, request: ApiRequest, row: Data) -> Data:
    role = role_in(row, state.location_of(request))
    return {
        **row,
        "information": "",
        "is_non_deletable": role == OWNER,
        "is_paid": True,
        "user_role_slug": role,
        "access": {"master_id": 0, **dict.fromkeys(("timetable_access", "clients_access"), True)},
    }


def _member_id(state: State, location: Data, user: Data) -> int | None:
    found = state.rows("team member", _location_id=location["id"], user_id=user["id"])
    return found[0]["id"] if found else None


def _may(role: str, area: str) -> bool:
    if role == TEAM_MEMBER:
        return area in _OPEN_TO_TEAM_MEMBERS
    return role == OWNER or area not in _CLOSED_TO_ADMINISTRATORS


def _allowed(value: Json, *, is_allowed: bool, member_id: int | None) -> Json:
    """Return the role's flags; ids and limits are the example's."""
    if isinstance(value, bool):
        return is_allowed
    if is_object(value):
        flags = {
            name: _allowed(part, is_allowed=is_allowed, member_id=member_id)
            for name, part in value.items()
        }
        return flags | ({"master_id": member_id or 0} if "master_id" in flags else {})
    return value
