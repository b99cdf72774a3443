"""Scopes: a chain or a location by its id."""

from __future__ import annotations

from typing import Any

import pytest

from tests.client.answers import (
    CHAIN,
    LOCATION,
)
from tests.worlds import World


def test_scopes_hold_their_id(world: World) -> None:
    client = world.client()
    assert (client.chain(CHAIN).id, client.location(LOCATION).id) == (CHAIN, LOCATION)


@pytest.mark.parametrize("scope", ["chain", "location"])
@pytest.mark.parametrize("wrong", ["706028", 1.5, None, True])
def test_a_scopes_id_is_an_integer(world: World, scope: str, wrong: Any) -> None:
    with pytest.raises(TypeError, match=rf"^{scope}_id must be an integer, got"):
        getattr(world.client(), scope)(wrong)


@pytest.mark.parametrize("scope", ["chain", "location"])
def test_a_scopes_id_is_positive(world: World, scope: str) -> None:
    with pytest.raises(ValueError, match=rf"^{scope}_id must be positive, got 0"):
        getattr(world.client(), scope)(0)
