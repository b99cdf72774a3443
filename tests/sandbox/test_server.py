"""Behaviour of all operations: paths, tokens, validation, records, faults, quirks."""

from __future__ import annotations

import socket
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import httpx
import httpx2
import pytest

from altegio.sandbox import Quirks, RecordedRequest, Sandbox, create_app
from tests.paths import path_of

from .conftest import TOKENS, Api

TYPES = path_of("chain_loyalty_membership_types_list", 706028)
BODY: dict[str, Any] = {
    "title": "Gold 10",
    "salon_group_id": 706028,
    "cost": 500,
    "services": {"13160808": 5},
    "service_categories": {},
    "is_united_balance": False,
    "united_balance_services_count": 0,
}


def test_answers_below_api_v1(base_url: str) -> None:
    assert base_url.endswith("/api/v1")


def test_an_unknown_path_is_a_404(api: Api) -> None:
    assert api.message("GET", "/nowhere", status=404) == "Not Found"


def test_a_wrong_method_is_a_405(api: Api) -> None:
    assert api.message("PUT", path_of("authorize_user"), status=405) == "Method Not Allowed"


def test_a_path_that_includes_the_base_has_one_address(api: Api) -> None:
    path = path_of("search_memberships_for_event", 37532, 9001) + "?event_id=1"
    api("GET", path)
    api("GET", f"/api/v1{path}", status=404)


@pytest.mark.parametrize(
    "header",
    [
        None,
        "sandbox-partner",
        "Bearer sandbox-partner",
        "Bearer wrong, User sandbox-user",
        "Bearer sandbox-partner, User wrong",
    ],
)
def test_both_tokens_are_needed_where_described(base_url: str, header: str | None) -> None:
    headers = {"Authorization": header} if header else {}
    response = httpx.get(base_url + TYPES, headers=headers, trust_env=False)
    assert response.status_code == 401
    assert response.json()["success"] is False


def test_the_partner_token_is_enough_to_log_in(base_url: str) -> None:
    response = httpx.post(
        base_url + path_of("authorize_user"),
        json={"login": "anna@example.com", "password": "secret"},
        headers={"Authorization": "Bearer sandbox-partner"},
        trust_env=False,
    )
    assert response.status_code == 201
    assert response.json()["data"]["user_token"] == "sandbox-user"
    assert response.json()["meta"] == []


def test_a_wrong_password_is_a_401(api: Api) -> None:
    body = {"login": "anna@example.com", "password": "wrong"}
    assert "password" in api.message("POST", path_of("authorize_user"), body, status=401)


def test_wrong_fields_are_named(api: Api) -> None:
    body = {**BODY, "cost": "much", "services": [1]}
    del body["title"]
    errors = api.errors("POST", TYPES, body)
    assert set(errors) == {"title", "cost", "services"}
    assert errors["title"] == ["is required"]


def test_wrong_parameters_are_named(api: Api) -> None:
    path = path_of("get_chain_loyalty_transaction_list", 706028)
    query = "created_after=yesterday&count=many"
    assert set(api.errors("GET", f"{path}?{query}")) == {"created_after", "created_before", "count"}


def test_a_missing_body_is_refused(api: Api) -> None:
    assert api.errors("POST", TYPES) == {"body": ["is required"]}


def test_a_body_that_is_not_json_is_a_400(client: httpx.Client) -> None:
    headers = {"Content-Type": "application/json"}
    response = client.post(TYPES, content=b"{", headers=headers)
    assert response.status_code == 400
    assert response.json()["success"] is False


@pytest.mark.parametrize("moment", [5, None, [], {}, "tomorrow"], ids=str)
def test_an_invalid_instant_is_refused(api: Api, moment: Any) -> None:
    path = path_of("chain_loyalty_memberships_freeze", 706028, 123)
    assert set(api.errors("POST", path, {"freeze_till": moment})) == {"freeze_till"}


def test_another_content_type_is_a_400(client: httpx.Client) -> None:
    assert client.post(TYPES, data={"title": "Gold"}).status_code == 400


def test_requests_are_recorded_without_tokens(sandbox: Sandbox, api: Api) -> None:
    by_id = path_of("get_membership_type_list_by_id", 37532)
    api("GET", f"{by_id}?ids[]=1&ids[]=2")
    api("POST", TYPES, BODY)
    listed, created = sandbox.received
    assert isinstance(listed, RecordedRequest)
    assert listed.query == {"ids[]": ["1", "2"]}
    assert listed.path == f"/api/v1{by_id}"
    assert created.json == BODY
    assert created.method == "POST"
    assert created.operation == "chain_loyalty_membership_types_create"
    assert created.headers["authorization"] == "Bearer ***, User ***"
    assert "sandbox-" not in repr(sandbox.received)


def test_the_next_answers_can_be_faults(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.answer_next(429, headers={"Retry-After": "1"}, times=2)
    sandbox.answer_next(502, text="<html>Bad Gateway</html>")
    sandbox.answer_next(200, json={"success": False, "meta": {"message": "no"}})
    limited = [client.get(TYPES) for _ in range(2)]
    assert [answer.status_code for answer in limited] == [429, 429]
    assert limited[0].headers["retry-after"] == "1"
    assert limited[0].json()["meta"]["message"] == "Too Many Requests"
    assert client.get(TYPES).text == "<html>Bad Gateway</html>"
    assert client.get(TYPES).json()["success"] is False
    assert client.get(TYPES).json()["success"] is True
    assert len(sandbox.received) == 5


def test_an_answer_can_come_late(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.answer_next(200, delay=60)
    with pytest.raises(httpx.ReadTimeout):
        client.get(TYPES, timeout=0.05)


def test_a_connection_can_break_off(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.answer_next(200, broken=True)
    with pytest.raises(httpx.RemoteProtocolError):
        client.get(TYPES)
    assert client.get(TYPES).status_code == 200


def test_a_faulty_answer_changes_no_state(sandbox: Sandbox, api: Api) -> None:
    sandbox.answer_next(503)
    api("POST", TYPES, BODY, status=503)
    assert len(api.data("GET", TYPES)) == 2


def test_a_reset_restores_the_initial_state(sandbox: Sandbox, api: Api) -> None:
    api("POST", TYPES, BODY)
    sandbox.answer_next(500)
    sandbox.reset()
    assert sandbox.received == []
    assert len(api.data("GET", TYPES)) == 2


def test_quirks_of_the_server_can_be_switched_on(sandbox: Sandbox, api: Api) -> None:
    read = path_of("chain_loyalty_membership_types_read", 706028, 1001)
    plain = api("GET", read)
    assert (plain["meta"], plain["data"]["category_id"]) == ([], None)
    sandbox.quirks = Quirks(
        empty_meta_is_object=True,
        nothing_is_list=True,
        empty_list_is_object=True,
        numbers_are_text=True,
        unknown_fields=True,
    )
    odd = api("GET", read)
    assert odd["meta"] == {}
    assert odd["data"]["category_id"] == []
    assert odd["data"]["availability"] == {}
    assert odd["data"]["id"] == "1001"
    assert "sandbox_extra" in odd["data"]
    sandbox.quirks = Quirks(flags_are_numbers=True)
    assert api("GET", read)["data"]["is_archived"] == 0
    sandbox.quirks = Quirks(other_status=True)
    api("POST", TYPES, BODY, status=201)


async def test_runs_in_process() -> None:
    transport = httpx.ASGITransport(Sandbox(partner_token="mine", user_token="yours").app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox/api/v1") as client:
        headers = {"Authorization": "Bearer mine, User yours"}
        assert (await client.get(TYPES, headers=headers)).status_code == 200
        assert (await client.get(TYPES, headers=TOKENS)).status_code == 401


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_its_transport_answers_clients_of_either_library(library: Any) -> None:
    transport = Sandbox().transport()
    with library.Client(transport=transport, base_url="http://sandbox/api/v1") as client:
        answer = client.get(TYPES, headers=TOKENS)
    assert (answer.status_code, type(answer)) == (200, library.Response)


async def test_create_app_takes_the_arguments_of_the_sandbox() -> None:
    app = create_app(clock=lambda: datetime(2030, 1, 1, tzinfo=UTC))
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://sandbox/api/v1", headers=TOKENS
    ) as client:
        answer = await client.get(f"{path_of('get_user_memberships')}?company_id=37532")
    assert answer.json()["data"][0]["created_date"].startswith("2029-12-12")


def test_two_sandboxes_share_nothing(api: Api) -> None:
    other = Sandbox()
    with other.serve() as base_url:
        httpx.post(base_url + TYPES, json=BODY, headers=TOKENS, trust_env=False)
    assert len(other.received) == 1
    assert len(api.data("GET", TYPES)) == 2


def test_serves_from_the_command_line() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "altegio.sandbox", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        printed = [process.stdout.readline() for _ in range(4)]
        process.terminate()
    assert f"http://127.0.0.1:{port}/api/v1" in printed[0]
    assert "sandbox-partner" in printed[1]
    assert "sandbox-user" in printed[2]


def test_stops_at_the_end_of_the_block() -> None:
    with Sandbox().serve() as base_url:
        pass
    with pytest.raises(httpx.ConnectError):
        httpx.get(base_url, trust_env=False)


def test_a_taken_port_is_an_error(base_url: str) -> None:
    port = httpx.URL(base_url).port
    assert port is not None
    with pytest.raises(OSError, match="in use"), Sandbox().serve(port=port):
        pass


def test_importing_the_sdk_does_not_load_the_sandbox() -> None:
    code = "import sys, altegio; sys.exit(any('sandbox' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['openapi_core'] = None; import altegio.sandbox"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install altegio-sdk[sandbox]" in done.stderr.splitlines()[-1]


def test_the_sandbox_does_not_import_the_client() -> None:
    code = (
        "import sys, altegio.sandbox.app;"
        "sys.exit(any(n.startswith(('altegio._async', 'altegio._sync', 'altegio._generated'))"
        " for n in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
