"""``send()`` and ``raw()``: an operation's data, and the complete response."""

from __future__ import annotations

import pytest

import altegio
from altegio import operations
from altegio.sandbox import Sandbox
from tests.client.answers import (
    CHAIN,
)
from tests.worlds import World


def test_raw_returns_data_meta_status_headers_and_bytes(
    world: World, sandbox: Sandbox, base_url: str
) -> None:
    call = operations.chain_loyalty_membership_types_list(CHAIN)
    answer = world.run(world.client(base_url=base_url).raw(call))
    assert [type(one) for one in answer.data] == [altegio.models.MembershipType] * 2
    assert answer.meta == {"total_count": 2}
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.content.startswith(b'{"success": true')


def test_send_returns_an_operations_data(world: World, sandbox: Sandbox, base_url: str) -> None:
    call = operations.chain_loyalty_membership_types_read(CHAIN, 1001)
    found = world.run(world.client(base_url=base_url).send(call))
    assert isinstance(found, altegio.models.MembershipType)


@pytest.mark.parametrize("how", ["send", "raw", "pages"])
def test_a_function_that_was_not_called_is_refused(world: World, how: str) -> None:
    client = world.client("http://127.0.0.1")
    with pytest.raises(TypeError, match=r"^expected a call, as .* got <function get_location "):
        world.run(getattr(client, how)(operations.get_location))
