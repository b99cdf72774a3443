"""Whole responses of the calls inside a block, facades' included."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx

import altegio
from tests.client.answers import PARTNER, USER, Recorder, envelope, list_types
from tests.worlds import World

BODY = envelope([], {"count": 0})


def answer() -> Recorder:
    return Recorder(httpx.Response(200, json=BODY, headers={"X-Request-Id": "42"}))


def collected(world: World, client: Any, *acts: Any) -> list[altegio.Response[Any]]:
    with client.collect_responses() as responses:
        for act in acts:
            world.run(act(client))
    found: list[altegio.Response[Any]] = responses
    return found


def test_the_complete_response_of_a_facade_is_collected(world: World) -> None:
    (response,) = collected(world, world.client(answer()), list_types)
    assert (response.status_code, response.data, response.meta) == (200, [], {"count": 0})
    assert response.headers["X-Request-Id"] == "42"
    assert json.loads(response.content) == BODY


def test_responses_come_in_the_order_of_the_calls(world: World) -> None:
    client = world.client(answer())
    responses = collected(world, client, list_types, lambda c: list_types(c.as_user("other")))
    assert len(responses) == 2


def test_nothing_is_collected_outside_the_block(world: World) -> None:
    client = world.client(answer())
    responses = collected(world, client, list_types)
    world.run(list_types(client))
    assert len(responses) == 1


def test_an_outer_block_collects_what_an_inner_one_does(world: World) -> None:
    client = world.client(answer())
    with client.collect_responses() as outer:
        inner = collected(world, client, list_types)
        world.run(list_types(client))
    assert (len(outer), len(inner)) == (2, 1)


def test_another_clients_responses_are_not_collected(world: World) -> None:
    client, other = world.client(answer()), world.client(answer())
    assert collected(world, client, lambda _: list_types(other)) == []


async def test_responses_of_tasks_started_in_the_block_are_collected() -> None:
    transport = httpx.MockTransport(answer())
    async with altegio.AsyncAltegio(
        partner_token=PARTNER, user_token=USER, transport=transport
    ) as client:
        with client.collect_responses() as responses:
            await asyncio.gather(*(list_types(client) for _ in range(5)))
    assert len(responses) == 5
