"""Users, and their permissions by location."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from altegio.sandbox import Sandbox, ids, seeds
from altegio.sandbox.description import operations
from altegio.sandbox.permissions import AREAS, OPERATIONS
from altegio.sandbox.world import ADMINISTRATOR_TOKEN, OTHER_OWNER_TOKEN, TEAM_MEMBER_TOKEN

from .conftest import Operations
from .test_operations import send


def test_users_log_in_with_their_own_passwords(call: Operations) -> None:
    for login, token in (
        ("anna@example.com", "sandbox-user"),
        ("bea@example.com", ADMINISTRATOR_TOKEN),
        ("mia@example.com", TEAM_MEMBER_TOKEN),
        ("olga@example.com", OTHER_OWNER_TOKEN),
    ):
        user = call("authorize_user", body={"login": login, "password": "secret"})
        assert user["user_token"] == token


@pytest.mark.parametrize(
    ("token", "chains", "locations"),
    [
        ("sandbox-user", [ids.CHAIN], [ids.LOCATION, ids.SECOND_LOCATION]),
        (ADMINISTRATOR_TOKEN, [ids.CHAIN], [ids.LOCATION]),
        (OTHER_OWNER_TOKEN, [ids.OTHER_CHAIN], [ids.OTHER_LOCATION]),
    ],
)
def test_discovered_ids_exist_in_the_next_call(
    call: Operations, token: str, chains: list[int], locations: list[int]
) -> None:
    user = call.as_user(token)
    found = user("get_chain_list")
    assert [chain["id"] for chain in found] == chains
    assert [company["id"] for chain in found for company in chain["companies"]] == locations
    mine = user("get_location_list", query={"my": 1})
    assert [item["id"] for item in mine] == locations
    for location_id in locations:
        user("get_location", location_id=location_id)
        user("get_team_member_list", location_id=location_id)


def test_my_locations_need_a_user(call: Operations) -> None:
    call.as_user(None).refused("get_location_list", 401, query={"my": 1})


def test_an_owner_manages_only_their_chain(call: Operations) -> None:
    name = "chain_loyalty_membership_types_list"
    call(name)
    call.refused(name, 403, chain_id=ids.OTHER_CHAIN)
    call.refused(name, 404, chain_id=1)
    call.as_user(OTHER_OWNER_TOKEN).refused(name, 403)


def test_a_location_of_another_chain_is_inaccessible(call: Operations) -> None:
    call.refused("get_appointment_list", 403, location_id=ids.OTHER_LOCATION)
    call.refused("get_appointment_list", 404, location_id=1)


def test_an_administrator_works_in_one_location(call: Operations) -> None:
    administrator = call.as_user(ADMINISTRATOR_TOKEN)
    administrator("get_appointment_list")
    administrator("create_client", body={"name": "Zoe", "phone": "13155550177"})
    administrator.refused("get_appointment_list", 403, location_id=ids.SECOND_LOCATION)
    administrator.refused("get_location_users", 403)
    administrator.refused("delete_location", 403)


def test_a_team_member_reads_the_calendar_but_no_finances(call: Operations) -> None:
    member = call.as_user(TEAM_MEMBER_TOKEN)
    member("get_appointment_list")
    member("get_client_list", body={})
    member.refused("get_transactions", 403)
    member.refused("delete_client", 403, id=ids.CLIENT)
    member.refused("create_service", 403, body={"title": "Yin"})


def test_a_seeded_user_has_their_own_token(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(
        seeds.User(
            name="Uma Example",
            login="uma@example.com",
            token="uma",
            roles={ids.SECOND_LOCATION: "administrator"},
        )
    )
    uma = call.as_user("uma")
    uma("get_appointment_list", location_id=ids.SECOND_LOCATION)
    uma.refused("get_appointment_list", 403)


# --- single permissions


def permit(call: Operations, user_id: int, **flags: bool) -> None:
    permissions = [{"slug": slug, "value": value} for slug, value in flags.items()]
    call("update_user_permissions", user_id=user_id, body={"user_permissions": permissions})


def test_a_permission_restricts_a_role(call: Operations) -> None:
    permit(call, ids.ADMINISTRATOR, clients_delete_access=False)
    administrator = call.as_user(ADMINISTRATOR_TOKEN)
    administrator.refused("delete_client", 403, id=ids.SECOND_CLIENT)
    administrator("get_client", id=ids.SECOND_CLIENT)


def test_a_permission_extends_a_role(call: Operations) -> None:
    permit(call, ids.TEAM_MEMBER_USER, finances_access=True, clients_delete_access=True)
    member = call.as_user(TEAM_MEMBER_TOKEN)
    member("get_transactions")
    member("delete_client", id=ids.SECOND_CLIENT)


def test_a_closed_area_is_closed_for_all_its_operations(call: Operations) -> None:
    permit(call, ids.ADMINISTRATOR, timetable_access=False, create_records_access=True)
    administrator = call.as_user(ADMINISTRATOR_TOKEN)
    administrator.refused("get_appointment_list", 403)
    administrator.refused("get_visit", 403, visit_id=ids.VISIT)
    body = {"staff_id": ids.TEAM_MEMBER, "services": [], "client": {}}
    body |= {"datetime": "2026-11-23T10:00:00-05:00", "seance_length": 3600}
    administrator.refused("create_appointment", 403, body=body)


@pytest.mark.parametrize("flag", sorted({*AREAS.values(), *OPERATIONS.values()}))
def test_a_permission_is_shown_under_its_name(call: Operations, flag: str) -> None:
    permit(call, ids.ADMINISTRATOR, **{flag: False})
    found = call.as_user(ADMINISTRATOR_TOKEN)("get_permission_list")
    shown = [area[flag] for area in found.values() if isinstance(area, dict) and flag in area]
    assert shown
    assert set(shown) == {False}


def test_an_owner_may_do_everything(call: Operations) -> None:
    permit(call, ids.USER, clients_access=False)
    call("get_client", id=ids.CLIENT)


def test_a_permission_applies_to_one_location(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(
        seeds.User(
            name="Uma Example",
            login="uma@example.com",
            token="uma",
            roles=dict.fromkeys((ids.LOCATION, ids.SECOND_LOCATION), "administrator"),
            permissions={ids.LOCATION: {"clients_access": False}},
        )
    )
    uma = call.as_user("uma")
    uma.refused("get_client", 403, id=ids.CLIENT)
    uma("get_client", id=ids.CLIENT_ELSEWHERE, location_id=ids.SECOND_LOCATION)


# --- roles and permissions in a location


def role(call: Operations, user_id: int, location_id: int = ids.LOCATION) -> Any:
    where = {"user_id": user_id, "location_id": location_id}
    return call("get_user_permissions", **where)["user_role"]


def test_the_users_of_a_location_have_roles(call: Operations) -> None:
    listed = {row["name"]: row["user_role_slug"] for row in call("get_location_users")}
    assert listed == {
        "Anna Example": "owner",
        "Bea Example": "administrator",
        "Mia Example": "worker",
    }


def test_a_changed_role_applies_at_once(call: Operations) -> None:
    body = {"user_role": "administrator"}
    call("update_user_permissions", user_id=ids.TEAM_MEMBER_USER, body=body)
    assert role(call, ids.TEAM_MEMBER_USER) == "administrator"
    call.as_user(TEAM_MEMBER_TOKEN)("get_transactions")


def test_a_removed_user_has_no_access(call: Operations) -> None:
    call("remove_user_from_location", user_id=ids.ADMINISTRATOR)
    call.as_user(ADMINISTRATOR_TOKEN).refused("get_appointment_list", 403)
    call.refused("get_user_permissions", 404, user_id=ids.ADMINISTRATOR)


def test_a_user_can_be_copied_to_and_removed_from_locations(call: Operations) -> None:
    links = [{"company_id": ids.SECOND_LOCATION, "user_permissions": []}]
    where = {"user_id": ids.ADMINISTRATOR}
    call("copy_user_permissions_to_locations", body={"user_company_links": links}, **where)
    assert role(call, ids.ADMINISTRATOR, ids.SECOND_LOCATION) == "administrator"
    links = [{"company_id": ids.SECOND_LOCATION}]
    call("remove_user_from_locations", body={"user_company_links": links}, **where)
    administrator = call.as_user(ADMINISTRATOR_TOKEN)
    administrator.refused("get_appointment_list", 403, location_id=ids.SECOND_LOCATION)


def test_an_invited_user_is_not_approved(call: Operations) -> None:
    invites = [{"name": "Uma", "search": "uma@example.com", "user_role": "manager"}]
    call("create_user_invitation", body={"invites": invites})
    (invited,) = call("get_location_users", query={"filter[is_approved]": 0})
    assert (invited["name"], invited["user_role_slug"]) == ("Uma", "manager")
    errors = call.refused("create_user_invitation", 422, body={"invites": [{"name": "Uma"}]})
    assert errors == {"invites.0.search": ["is required"]}


def test_users_can_read_their_own_permissions(call: Operations) -> None:
    assert call("get_permission_list")["finances"]["finances_access"] is True
    member = call.as_user(TEAM_MEMBER_TOKEN)("get_permission_list")
    assert member["finances"]["finances_access"] is False
    assert member["timetable"]["timetable_access"] is True
    assert member["timetable"]["master_id"] == ids.TEAM_MEMBER


def test_roles_have_permissions_on_demand(call: Operations) -> None:
    assert "user_permissions" not in call("list_roles")[0]
    assert "user_permissions" in call("list_roles", query={"include[]": "user_permissions"})[0]


def test_an_invited_user_has_the_address_as_phone_or_email(call: Operations) -> None:
    invites = [{"search": "uma@example.com"}, {"search": "13155550166"}]
    call("create_user_invitation", body={"invites": invites})
    uma, pat = call("get_location_users", query={"filter[is_approved]": 0})
    assert (uma["email"], uma["phone"], uma["user_role_slug"]) == ("uma@example.com", "", "worker")
    assert (pat["email"], pat["phone"], pat["name"]) == ("", "13155550166", "13155550166")
    assert len(call("get_location_users", query={"filter[is_approved]": 1})) == 3


# --- who may do what


@pytest.mark.parametrize(
    ("name", "owner", "administrator", "member"),
    [
        ("get_location_users", True, False, False),
        ("get_team_member_salary_period", True, False, True),
        ("get_transactions", True, True, False),
        ("get_products_list", True, True, True),
        ("get_client_list", True, True, True),
        ("create_client", True, True, True),
        ("create_client_comment", True, True, True),
        ("update_client", True, True, False),
        ("create_service", True, True, False),
        ("delete_location", True, False, False),
        ("get_permission_list", True, True, True),
    ],
)
def test_roles_open_operations(
    sandbox: Sandbox, name: str, owner: bool, administrator: bool, member: bool
) -> None:
    for token, is_open in (
        ("sandbox-user", owner),
        (ADMINISTRATOR_TOKEN, administrator),
        (TEAM_MEMBER_TOKEN, member),
    ):
        sandbox.reset()
        headers = {"Authorization": f"Bearer sandbox-partner, User {token}"}
        with httpx.Client(
            transport=sandbox.transport(), base_url="http://sandbox/api/v1", headers=headers
        ) as client:
            status = send(client, operations()[name]).status_code
        assert (status < 300, status == 403) == (is_open, not is_open), token


def test_only_an_owner_cannot_be_removed(call: Operations) -> None:
    rows = call("get_location_users")
    assert {row["user_role_slug"]: row["is_non_deletable"] for row in rows} == {
        "owner": True,
        "administrator": False,
        "worker": False,
    }
    assert call("get_user_permissions", user_id=ids.USER)["is_editable"] is False
    assert call("get_user_permissions", user_id=ids.ADMINISTRATOR)["is_editable"] is True
