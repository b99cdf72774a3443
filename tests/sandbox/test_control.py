"""Control of the sandbox: seeds, queued answers and resets, from Python, a file and HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import Operations

SEEDS: dict[str, Any] = {
    "locations": [{"id": 500, "title": "Pop-up", "timezone_name": "Europe/Lisbon"}],
    "team_members": [{"id": 501, "location_id": 500, "name": "Tess"}],
    "service_categories": [{"id": 502, "location_id": 500, "title": "Hair"}],
    "services": [
        {
            "id": 503,
            "location_id": 500,
            "title": "Cut",
            "category_id": 502,
            "team_member_ids": [501],
        }
    ],
    "clients": [{"id": 504, "location_id": 500, "name": "Zoe", "phone": "13155550140"}],
    "schedules": [{"team_member_id": 501, "day": "2026-12-25", "start": "10:00", "end": "11:00"}],
    "appointments": [
        {
            "id": 505,
            "location_id": 500,
            "team_member_id": 501,
            "service_ids": [503],
            "client_id": 504,
            "starts_at": "2026-12-25T10:00:00",
        }
    ],
}


def test_seeds_return_their_ids(sandbox: Sandbox, call: Operations) -> None:
    known, made = sandbox.seed(
        seeds.Client(id=5, name="Zoe", phone="13155550177"),
        seeds.Client(name="Max", phone="13155550178"),
    )
    assert known == 5
    assert call("get_client", id=made)["name"] == "Max"


def test_a_seed_that_refers_to_an_unknown_id_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="team member 1 not found"):
        sandbox.seed(seeds.Service(title="Cut", team_member_ids=[1]))


def test_seeds_can_come_from_a_file(sandbox: Sandbox, call: Operations, tmp_path: Path) -> None:
    file = tmp_path / "seeds.json"
    file.write_bytes(httpx.Request("POST", "http://x", json=SEEDS).content)
    assert sorted(sandbox.seed_file(file)) == [500, 501, 501, 502, 503, 504, 505]
    (row,) = call("get_appointment_list", location_id=500)
    assert (row["date"], row["datetime"]) == ("2026-12-25 10:00:00", "2026-12-25T10:00:00+00:00")


def control(client: httpx.Client, method: str, action: str, body: Any = None) -> httpx.Response:
    root = client.base_url.copy_with(path=f"/_sandbox/{action}")
    return httpx.request(method, root, json=body, trust_env=False)


def test_seeds_can_be_added_over_http(client: httpx.Client, call: Operations) -> None:
    answer = control(client, "POST", "seed", SEEDS)
    assert (answer.status_code, len(answer.json()["ids"])) == (201, 7)
    assert call("get_location", location_id=500)["title"] == "Pop-up"


def test_a_misspelt_seed_is_named(client: httpx.Client) -> None:
    answer = control(client, "POST", "seed", {"clients": [{"nmae": "Zoe"}]})
    assert answer.status_code == 422
    assert "nmae" in answer.json()["error"]


def test_the_sandbox_can_be_reset_over_http(client: httpx.Client, call: Operations) -> None:
    call("delete_client", id=ids.CLIENT)
    assert control(client, "POST", "reset").status_code == 204
    call("get_client", id=ids.CLIENT)


def test_the_next_answer_can_be_set_over_http(client: httpx.Client, call: Operations) -> None:
    wanted = {"status": 503, "operation": "get_client"}
    assert control(client, "POST", "answer_next", wanted).status_code == 204
    call("get_appointment_list")
    assert call.send("get_client", id=ids.CLIENT).status_code == 503
    assert call.send("get_client", id=ids.CLIENT).status_code == 200


def test_received_requests_can_be_read_over_http(client: httpx.Client, call: Operations) -> None:
    call("get_client", id=ids.CLIENT)
    (received,) = control(client, "GET", "received").json()
    assert (received["operation"], received["method"]) == ("get_client", "GET")
    assert "sandbox-user" not in str(received)


def test_an_unknown_control_is_a_404(client: httpx.Client) -> None:
    assert control(client, "POST", "nowhere").status_code == 404


def test_an_answer_can_be_queued_for_one_operation(sandbox: Sandbox, call: Operations) -> None:
    sandbox.answer_next(422, operation="get_client")
    call("get_appointment_list")
    call.refused("get_client", 422, id=ids.CLIENT)


def test_an_answer_for_an_unknown_operation_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="operationId"):
        sandbox.answer_next(422, operation="make_coffee")
