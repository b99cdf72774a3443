"""Responses that are not the API's: gateway pages, invalid JSON, redirects."""

from __future__ import annotations

import httpx
import pytest

import altegio
from altegio.sandbox import Sandbox
from tests.client.answers import (
    CHAIN,
    HTML,
    Recorder,
    list_types,
)
from tests.worlds import World


@pytest.mark.parametrize(
    ("status", "carried_out"), [(403, False), (404, False), (502, True), (429, False)]
)
def test_a_gateways_page_is_unexpected_whatever_its_status(
    world: World, sandbox: Sandbox, base_url: str, status: int, carried_out: bool
) -> None:
    sandbox.answer_next(status, text=HTML)
    with pytest.raises(altegio.UnexpectedResponseError, match="expected the API's JSON") as caught:
        world.run(world.client(base_url=base_url).chain(CHAIN).memberships.unfreeze(125))
    assert (caught.value.status_code, caught.value.body) == (status, HTML)
    assert caught.value.may_have_been_carried_out is carried_out


@pytest.mark.parametrize(
    "content",
    [HTML, "", '{"success": true, "data": [', "\ufeff", '{"success": true, "data": "\\ud800"'],
    ids=["html", "nothing", "half", "mark", "broken text"],
)
def test_an_answer_that_is_not_json_is_unexpected(world: World, content: str) -> None:
    client = world.client(Recorder(httpx.Response(200, text=content)))
    with pytest.raises(altegio.UnexpectedResponseError, match="expected the API's JSON") as caught:
        world.run(list_types(client))
    assert caught.value.status_code == 200
    assert caught.value.may_have_been_carried_out is True


def test_a_long_page_is_truncated(world: World) -> None:
    client = world.client(Recorder(httpx.Response(200, text="<p>" * 10_000)))
    with pytest.raises(altegio.UnexpectedResponseError) as caught:
        world.run(list_types(client))
    assert len(caught.value.body) == 500


def test_a_redirect_is_not_followed(world: World) -> None:
    elsewhere = httpx.Response(302, headers={"location": "https://elsewhere.example.com/"})
    seen = Recorder(elsewhere)
    with pytest.raises(altegio.UnexpectedResponseError, match="answered 302"):
        world.run(list_types(world.client(seen)))
    assert len(seen.requests) == 1


def test_redirects_are_not_followed_by_a_passed_in_client(world: World) -> None:
    seen = Recorder(httpx.Response(302, headers={"location": "https://elsewhere.example.com/"}))
    http = world.http_kind(transport=httpx.MockTransport(seen), follow_redirects=True)
    with pytest.raises(altegio.UnexpectedResponseError, match="answered 302"):
        world.run(list_types(world.client(http_client=http)))
    assert len(seen.requests) == 1
