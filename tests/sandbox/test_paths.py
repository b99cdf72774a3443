"""Requests of other clients: old and new paths, trailing slashes, lists without an id."""

from __future__ import annotations

from dataclasses import replace

import pytest

from altegio.sandbox import Sandbox, ids
from altegio.sandbox.description import operations
from altegio.sandbox.routing import Router
from altegio.sandbox.samples import sample_request

from .conftest import Operations

BASE = "/api/v1"


@pytest.fixture(scope="module")
def router() -> Router:
    return Router(operations())


@pytest.mark.parametrize("name", operations())
def test_every_described_path_leads_to_its_operation(router: Router, name: str) -> None:
    operation = operations()[name]
    path = operation.path.replace("{", "").replace("}", "")
    assert router.find(operation.method.upper(), path).operation is operation
    assert router.find(operation.method.upper(), path + "/").operation is operation


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("GET", "/company/1", "get_location"),
        ("GET", "/locations/1", "get_location"),
        ("GET", "/groups", "get_chain_list"),
        ("GET", "/records/1", "get_appointment_list"),
        ("GET", "/locations/1/appointments", "get_appointment_list"),
        ("POST", "/records/1", "create_appointment"),
        ("POST", "/locations/1/appointments", "create_appointment"),
        ("GET", "/record/1/2", "get_appointment"),
        ("GET", "/locations/1/appointments/2", "get_appointment"),
        ("DELETE", "/locations/1/appointments/2", "delete_appointment"),
        ("GET", "/staff/1", "get_team_member_list"),
        ("GET", "/locations/1/team_members", "get_team_member_list"),
        ("GET", "/company/1/staff", "get_team_member_list"),
        ("GET", "/company/1/staff/2", "get_team_member"),
        ("GET", "/locations/1/team_members/2", "get_team_member"),
        ("GET", "/locations/1/products/2", "get_product"),
        ("GET", "/locations/1/events/2", "get_event"),
        ("GET", "/chains/1/loyalty/abonement_types", "chain_loyalty_membership_types_list"),
        ("GET", "/company/1/services", "get_service_list"),
        ("GET", "/company/1/services/", "get_service_list"),
        ("GET", "/company/1/service_categories", "get_service_category_list"),
        ("GET", "/company/1/service_categories/", "get_service_category_list"),
        ("GET", "/company/1/clients/2/comments", "list_client_comments"),
    ],
)
def test_old_and_new_spellings_lead_to_one_operation(
    router: Router, method: str, path: str, name: str
) -> None:
    found = router.find(method, BASE + path)
    assert found.operation is not None
    assert found.operation.name == name


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("GET", "/company/1/loyalty/abonement_types/search", "get_membership_type_list"),
        ("GET", "/company/1/staff/2", "get_team_member"),
        ("DELETE", "/company/1/users/2", "remove_user_from_location"),
        ("GET", "/chain/1/loyalty/abonement_types/2", "chain_loyalty_membership_types_read"),
    ],
)
def test_old_spellings_outlive_a_description_that_renames_them(
    method: str, path: str, name: str
) -> None:
    renamed = {
        one.name: replace(
            one,
            path=one.path.replace("/company/", "/locations/")
            .replace("/chain/", "/chains/")
            .replace("/staff", "/team_members"),
        )
        for one in operations().values()
    }
    assert renamed[name].path != operations()[name].path
    found = Router(renamed).find(method, BASE + path)
    assert found.operation is renamed[name]


def test_both_spellings_get_the_same_answer(call: Operations) -> None:
    old, new = (
        call._client.get(path, headers=call._tokens)
        for path in (f"/records/{ids.LOCATION}", f"/locations/{ids.LOCATION}/appointments")
    )
    assert (old.status_code, old.json()["meta"]["total_count"]) == (200, 2)
    assert new.json() == old.json()


def test_a_new_spelling_has_the_same_values(router: Router) -> None:
    operation = operations()["get_appointment"]
    values = router.find("GET", f"{BASE}/locations/7/appointments/8").path
    assert set(values) == {name["name"] for name in operation.parameters if name["in"] == "path"}
    assert list(values.values()) == ["7", "8"]


def test_path_values_are_unquoted(router: Router) -> None:
    assert "a/b" in router.find("GET", f"{BASE}/labels/1/a%2Fb").path.values()


def test_an_unknown_path_leads_nowhere(router: Router) -> None:
    found = router.find("GET", f"{BASE}/nowhere/at/all")
    assert (found.operation, found.is_known) == (None, False)


def test_lists_without_an_id_answer(call: Operations) -> None:
    client = call._client
    for path, count in (("services", 3), ("staff", 2), ("service_categories", 2)):
        response = client.get(f"/company/{ids.LOCATION}/{path}/", headers=call._tokens)
        assert len(response.json()["data"]) == count, path


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, one in operations().items()
        if one.method == "get" and name != "generate_loyalty_code"  # a new one each time
    ],
)
def test_a_trailing_slash_changes_nothing(call: Operations, name: str) -> None:
    sample = sample_request(operations()[name])
    paths = (sample.url, f"{sample.url}/")
    plain, slashed = (
        call._client.get(f"http://sandbox{path}", params=dict(sample.params), headers=call._tokens)
        for path in paths
    )
    assert (slashed.status_code, slashed.content) == (plain.status_code, plain.content)


def test_discovered_ids_exist(call: Operations) -> None:
    chains = call("get_chain_list")
    assert [chain["id"] for chain in chains] == [ids.CHAIN]
    for chain in chains:
        call("chain_loyalty_membership_types_list", chain_id=chain["id"])
        for location in chain["companies"]:
            call("get_location", location_id=location["id"])
    for location in call("get_location_list", query={"my": 1}):
        call("get_service_list", location_id=location["id"])


def test_canonical_names_of_ids_are_accepted(sandbox: Sandbox, call: Operations) -> None:
    listed = call("get_service_list", query={"team_member_id": ids.SECOND_TEAM_MEMBER})
    assert len(listed) == 2
    body = {
        "team_member_id": ids.TEAM_MEMBER,
        "services": [{"id": ids.YOGA_SERVICE}],
        "client": {"phone": ids.PHONE},
        "datetime": "2026-11-23T10:00:00-05:00",
        "seance_length": 3600,
    }
    assert call("create_appointment", body=body)["staff_id"] == ids.TEAM_MEMBER


@pytest.mark.parametrize(
    "name",
    [
        "get_service_category",
        "deprecated_get_service_category_list",
        "deprecated_get_service_list_by_id",
        "get_team_member_by_id",
        "get_team_member_list",
        "get_tax_system_list",
    ],
)
def test_the_partner_token_alone_can_read(call: Operations, name: str) -> None:
    path = {
        "id": ids.MASSAGE_CATEGORY,
        "service_id": ids.YOGA_SERVICE,
        "team_member_id": ids.TEAM_MEMBER,
        "country_id": 5,
    }
    assert call.as_user(None).send(name, **path).status_code == 200


@pytest.mark.parametrize("before", ["2026-11-21", "1795305599", "2026-11-20T18:59:59-05:00"])
def test_the_membership_list_takes_days_and_unix_times(call: Operations, before: str) -> None:
    def listed(**query: str) -> list[int]:
        (found,) = call.send("get_membership_list", query=query).json()
        return [row["id"] for row in found["data"]]

    every = [ids.MEMBERSHIP, ids.UNITED_MEMBERSHIP, ids.FROZEN_MEMBERSHIP]
    assert listed(created_after="2020-01-01", created_before=before) == every
    assert listed(created_after=before, created_before="2030-01-01") == []


@pytest.mark.parametrize(("day", "count"), [("2026-11-20", 1), ("20261120", 1), ("20261119", 0)])
def test_transactions_take_both_forms_of_a_day(call: Operations, day: str, count: int) -> None:
    query = {"start_date": day, "end_date": day}
    assert len(call("get_transactions", query=query)) == count
    assert call.send("get_fiscal_transaction_list", query=query).status_code == 200
