"""Connection errors: their classes, and whether the request may have been carried out."""

from __future__ import annotations

import socket

import httpx
import pytest

import altegio
from altegio.sandbox import Sandbox
from tests.client.answers import (
    CHAIN,
    Recorder,
    envelope,
)
from tests.paths import path_of
from tests.worlds import World


def test_a_refused_connection_was_certainly_not_carried_out(world: World) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        client = world.client(base_url=f"http://127.0.0.1:{port}")
        with pytest.raises(altegio.APIConnectionError, match="it was not carried out") as caught:
            world.run(client.chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.may_have_been_carried_out is False
    assert caught.value.path == path_of("chain_loyalty_memberships_unfreeze", 706028, 125)


def test_an_interrupted_request_may_have_been_carried_out(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    sandbox.answer_next(200, json=envelope({}), broken=True)
    with pytest.raises(altegio.APIConnectionError, match="it may have been carried out") as caught:
        world.run(world.client(base_url=base_url).chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.may_have_been_carried_out is True


def test_a_late_answer_is_a_timeout(world: World, sandbox: Sandbox, base_url: str) -> None:
    sandbox.answer_next(200, json=envelope({}), delay=0.2)
    # Connecting may take its time on a busy machine: only the answer is late.
    client = world.client(base_url=base_url, timeout=httpx.Timeout(10, read=0.02))
    with pytest.raises(altegio.APITimeoutError, match="did not answer in time") as caught:
        world.run(client.chain(CHAIN).memberships.unfreeze(125))
    assert caught.value.may_have_been_carried_out is True


@pytest.mark.parametrize(
    ("problem", "kind", "may_have_been"),
    [
        (httpx.ConnectError(""), altegio.APIConnectionError, False),
        (httpx.ConnectTimeout(""), altegio.APITimeoutError, False),
        (httpx.PoolTimeout(""), altegio.APITimeoutError, False),
        (httpx.ProxyError(""), altegio.APIConnectionError, False),
        (httpx.ReadTimeout(""), altegio.APITimeoutError, True),
        (httpx.WriteTimeout(""), altegio.APITimeoutError, True),
        (httpx.ReadError(""), altegio.APIConnectionError, True),
        (httpx.WriteError(""), altegio.APIConnectionError, True),
        (httpx.RemoteProtocolError(""), altegio.APIConnectionError, True),
        (httpx.DecodingError(""), altegio.APIConnectionError, True),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_failure_of_a_connection_is_one_of_two_errors(
    world: World, problem: Exception, kind: type[Exception], may_have_been: bool
) -> None:
    with pytest.raises(altegio.APIConnectionError, match=type(problem).__name__) as caught:
        world.run(world.client(Recorder(problem)).chain(CHAIN).memberships.unfreeze(125))
    assert type(caught.value) is kind
    assert caught.value.may_have_been_carried_out is may_have_been
