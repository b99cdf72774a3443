"""Pictures of services and team members."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from altegio.sandbox import Sandbox, ids
from altegio.sandbox.description import operations

from .conftest import TOKENS, Operations


def send(sandbox: Sandbox, name: str, entity: str, **parts: Any) -> httpx.Response:
    operation = operations()[name]
    files = {key: (None, str(value).encode()) for key, value in parts.items()}
    with httpx.Client(
        transport=sandbox.transport(), base_url="http://sandbox", headers=TOKENS
    ) as client:
        path = operation.path.format(entity=entity)
        return client.request(operation.method, path, files=files)


def upload(sandbox: Sandbox, entity: str, **shown: int) -> Any:
    response = send(sandbox, "upload_image", entity, image="picture", **shown)
    assert response.status_code == 200, response.text
    return response.json()["data"]


def test_a_team_member_shows_the_picture_until_it_is_deleted(
    sandbox: Sandbox, call: Operations
) -> None:
    where = {"team_member_id": ids.SECOND_TEAM_MEMBER}
    before = call("get_team_member", **where)["avatar"]
    made = upload(sandbox, "team_member", master_id=ids.SECOND_TEAM_MEMBER)
    group = made["image_group"]
    assert (made["image_binded"], group["entity_id"]) == (True, ids.SECOND_TEAM_MEMBER)
    assert call("get_team_member", **where)["avatar"] == group["images"]["basic"]["path"]
    for status in (200, 404):
        gone = send(sandbox, "delete_image", "team_member", image_group_id=group["id"])
        assert gone.status_code == status
    assert call("get_team_member", **where)["avatar"] == before


def test_a_service_shows_the_picture(sandbox: Sandbox, call: Operations) -> None:
    group = upload(sandbox, "service", service_id=ids.YOGA_SERVICE)["image_group"]
    shown = call("get_service", service_id=ids.YOGA_SERVICE)
    assert shown["image_group"]["id"] == group["id"]


def test_a_picture_without_an_id_is_not_attached(sandbox: Sandbox) -> None:
    made = upload(sandbox, "service")
    assert (made["image_binded"], made["image_group"]["entity_id"]) == (False, 0)


@pytest.mark.parametrize(
    ("entity", "parts", "status"),
    [
        ("team_member", {"master_id": 1, "image": "picture"}, 404),
        ("team_member", {"master_id": ids.TEAM_MEMBER}, 422),
        ("location", {"image": "picture"}, 422),
    ],
)
def test_an_invalid_picture_is_refused(
    sandbox: Sandbox, entity: str, parts: dict[str, Any], status: int
) -> None:
    assert send(sandbox, "upload_image", entity, **parts).status_code == status


def test_a_picture_is_deleted_only_under_its_entity(sandbox: Sandbox) -> None:
    refused = send(sandbox, "delete_image", "service", image_group_id=ids.IMAGE_GROUP)
    assert refused.status_code == 404
