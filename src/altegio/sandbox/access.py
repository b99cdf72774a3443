"""Authentication by `Authorization: Bearer <partner>[, User <user>]`, and the user's access."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from altegio.sandbox.description import Data, DescribedOperation
from altegio.sandbox.errors import Refusal
from altegio.sandbox.permissions import allowed

_HEADER = re.compile(r"Bearer\s+(?P<partner>[^,\s]+)(?:\s*,\s*User\s+(?P<user>[^,\s]+))?\s*")

OWNER, ADMINISTRATOR, TEAM_MEMBER = "owner", "administrator", "worker"
_OF_OWNERS = {"Salary", "Users & Permissions"}
"""Tags of the operations that only an owner may call in a location."""
_OF_ANYBODY = {"get_permission_list"}
_OF_SALARY = {
    "get_team_member_salary_calculation",
    "get_team_member_salary_period",
    "get_team_member_salary_schemes",
    "get_team_member_calculation_schemes_count",
}
"""Operations by which team members read their own data."""
_TEAM_MEMBER_READS = {"Appointments", "Clients", "Events", "Locations", "Schedule & Resources"}
_TEAM_MEMBER_READS |= {"Services", "Tags", "Team Members", "Custom Fields", "Products"}
_TEAM_MEMBER_WRITES = {"create_appointment", "update_appointment", "delete_appointment"}
_TEAM_MEMBER_WRITES |= {"update_visit", "create_client", "create_client_comment"}
_TEAM_MEMBER_READS_BY_POST = {"get_client_list", "search_client_visits"}


@dataclass(frozen=True)
class OwnerCredentials:
    """Tokens and login of a fresh sandbox; the user is the owner of the first chain."""

    partner_token: str
    user_token: str
    login: str
    password: str


def authenticated(
    operation: DescribedOperation, header: str, partner_token: str, users: Iterable[Data]
) -> Data | None:
    """Return the user, or None for the partner alone; raise `Refusal` (401) for a missing token."""
    if operation.is_open and not header:
        return None
    match = _HEADER.fullmatch(header)
    if match is None or match["partner"] != partner_token:
        raise Refusal(401, "The partner token is missing or wrong.")
    user = next((user for user in users if user["_token"] == match["user"]), None)
    if user is None and (match["user"] is not None or operation.needs_user):
        raise Refusal(401, "The user token is missing or wrong.")
    return user


def role_in(user: Data, location: Data) -> str | None:
    """Return the user's role in a location; None when the user has none."""
    if location["_chain_id"] in user["_chain_ids"]:
        return OWNER
    role: str | None = user["_roles"].get(location["id"])
    return role


def check_location(operation: DescribedOperation, user: Data, location: Data) -> None:
    """Raise `Refusal` (403) unless the user may do this in the location."""
    role = role_in(user, location)
    if role is None:
        raise Refusal(403, f"The user has no access to location {location['id']}.")
    is_free = role == OWNER or operation.name in _OF_ANYBODY
    single = None if is_free else allowed(user, location, operation)
    if single is False:
        raise Refusal(403, f"The user's permissions do not cover {operation.name}.")
    if single is None and not _may(role, operation):
        raise Refusal(403, f"The role {role!r} has no permission for {operation.name}.")


def check_chain(user: Data, chain_id: int) -> None:
    """Raise `Refusal` (403) unless the user manages the chain."""
    if chain_id not in user["_chain_ids"]:
        raise Refusal(403, f"The user has no access to chain {chain_id}.")


def hidden(header: str) -> str:
    """Return the header with its tokens' values replaced."""
    return re.sub(r"(Bearer|User)\s+[^,\s]+", r"\1 ***", header)


def _may(role: str, operation: DescribedOperation) -> bool:
    name, tags = operation.name, set(operation.node["tags"])
    if role == OWNER or name in _OF_ANYBODY:
        return True
    if role == ADMINISTRATOR:
        return not tags & _OF_OWNERS and name != "delete_location"
    if operation.method != "get":
        return name in _TEAM_MEMBER_WRITES | _TEAM_MEMBER_READS_BY_POST
    return name in _OF_SALARY or bool(tags & _TEAM_MEMBER_READS)
