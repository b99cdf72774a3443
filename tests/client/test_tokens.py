"""Tokens: their sources, how they are sent, and that they stay hidden."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

import altegio
from altegio._calls.operation import Call
from altegio.sandbox import Sandbox
from tests.client.answers import (
    CHAIN,
    HTML,
    PARTNER,
    USER,
    Recorder,
    list_types,
    log_in,
)
from tests.reading.answers import operations
from tests.worlds import World

CONTRACT = Path(__file__).parents[2] / "openapi" / "b2b-v1" / "contract.yaml"
#: Declared for a user, while another source names only the partner's token: the reference of the
#: twin product, or the text of the operation's own ``Authorization`` header.
CONTRADICTED = {
    "deprecated_get_service_category_list",
    "deprecated_get_service_list_by_id",
    "get_message_status_list",
    "get_service_category",
    "get_tax_system_list",
    "get_team_member_by_id",
    "get_team_member_list",
    "handle_fiscalization_callback",
}


def declared_for_the_partner() -> set[str]:
    """The operations that the publisher's contract declares for the partner's token alone."""
    paths = yaml.load(CONTRACT.read_text("utf-8"), yaml.CSafeLoader)["paths"].values()
    operations = [one for path in paths for one in path.values() if "operationId" in one]
    return {one["operationId"] for one in operations if one["security"] == [{"BearerPartner": []}]}


#: Operations for which some source names only the partner's token: the server decides.
PARTNER_ALONE = sorted(declared_for_the_partner() | CONTRADICTED)


def test_tokens_are_sent_in_the_authorization_header(world: World) -> None:
    seen = Recorder()
    world.run(list_types(world.client(seen)))
    assert seen.last.headers["authorization"] == "Bearer sandbox-partner, User sandbox-user"


def test_tokens_come_from_the_environment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "from-there")
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "too")
    seen = Recorder()
    world.run(list_types(world.client(seen, partner_token=None, user_token=None)))
    assert seen.last.headers["authorization"] == "Bearer from-there, User too"


def test_arguments_override_the_environment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "from-there")
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "too")
    seen = Recorder()
    world.run(list_types(world.client(seen)))
    assert seen.last.headers["authorization"] == "Bearer sandbox-partner, User sandbox-user"


def test_a_client_can_be_made_without_tokens(world: World) -> None:
    assert "token" not in repr(world.client(partner_token=None, user_token=None))


@pytest.mark.parametrize("act", [list_types, log_in, lambda c: c.request("GET", "/any")])
def test_a_missing_partner_token_is_an_error_before_a_request(
    world: World, act: Callable[[Any], Any]
) -> None:
    seen = Recorder()
    with pytest.raises(altegio.MissingTokenError, match=r"partner_token=….*ALTEGIO_PARTNER_TOKEN"):
        world.run(act(world.client(seen, partner_token=None)))
    assert seen.requests == []


def test_a_missing_user_token_is_an_error_before_a_request(world: World) -> None:
    seen = Recorder()
    with pytest.raises(
        altegio.MissingTokenError,
        match=r"^chain_loyalty_membership_types_list .*user_token=….*ALTEGIO_USER_TOKEN.*log_in",
    ):
        world.run(list_types(world.client(seen, user_token=None)))
    assert seen.requests == []


def test_the_contract_declares_24_operations_for_the_partner() -> None:
    assert len(declared_for_the_partner()) == 24


@pytest.mark.parametrize("user_token", [None, USER])
@pytest.mark.parametrize("name", PARTNER_ALONE)
def test_the_partner_token_alone_is_enough(world: World, name: str, user_token: str | None) -> None:
    operation = operations()[name]
    seen = Recorder(httpx.Response(401, json={"success": False, "meta": {"message": "Log in"}}))
    call: Call[Any] = Call(operation, (1,) * operation.path.count("{"))

    with pytest.raises(altegio.AuthenticationError, match="Log in"):
        world.run(world.client(seen, user_token=user_token).raw(call))

    user = f", User {user_token}" if user_token else ""
    assert seen.last.headers["authorization"] == f"Bearer {PARTNER}{user}"


@pytest.mark.parametrize("name", ["ALTEGIO_PARTNER_TOKEN", "ALTEGIO_USER_TOKEN"])
def test_an_empty_token_in_the_environment_is_missing(
    world: World, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", PARTNER)
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", USER)
    monkeypatch.setenv(name, "")
    with pytest.raises(altegio.MissingTokenError, match=name):
        world.run(list_types(world.client(Recorder(), partner_token=None, user_token=None)))


def test_logging_in_needs_no_user_token(world: World, sandbox: Sandbox, base_url: str) -> None:
    user = world.run(log_in(world.client(base_url=base_url, user_token=None)))
    assert user.user_token == USER


def test_a_logged_in_user_can_make_calls(world: World, sandbox: Sandbox, base_url: str) -> None:
    client = world.client(base_url=base_url, user_token=None)
    user = world.run(log_in(client))
    assert world.run(list_types(client.as_user(user.user_token)))


@pytest.mark.parametrize("name", ["partner_token", "user_token"])
@pytest.mark.parametrize("token", ["two words", "line\nbreak", "a,b", "Bearer\tx", "Schlüssel"])
def test_an_invalid_token_is_refused_and_not_shown(world: World, name: str, token: str) -> None:
    with pytest.raises(ValueError, match=rf"^{name} must be the bare token") as caught:
        world.client(None, **{name: token})
    assert token not in str(caught.value)


def test_no_token_is_in_a_repr(world: World) -> None:
    client = world.client()
    for shown in (client, client.chain(1), client.location(1), client.user, client.auth):
        assert "sandbox-" not in repr(shown)


@pytest.mark.parametrize(
    "response",
    [
        lambda: httpx.Response(401),
        lambda: httpx.ConnectError("refused"),
        lambda: httpx.Response(200, text=HTML),
    ],
    ids=["a status", "no connection", "no JSON"],
)
def test_no_token_is_in_an_error_or_its_traceback(
    world: World, response: Callable[[], httpx.Response | Exception]
) -> None:
    client = world.client(Recorder(response()))
    with pytest.raises(altegio.AltegioError) as caught:
        world.run(client.chain(CHAIN).memberships.unfreeze(125))
    shown = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
    assert "sandbox-" not in shown


def test_a_client_is_not_pickled_with_its_tokens(world: World) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(world.client()._credentials)


def test_as_user_sends_the_other_users_token(world: World) -> None:
    seen = Recorder()
    client = world.client(seen)
    world.run(list_types(client.as_user("bobs")))
    world.run(list_types(client))
    assert [request.headers["authorization"] for request in seen.requests] == [
        "Bearer sandbox-partner, User bobs",
        "Bearer sandbox-partner, User sandbox-user",
    ]


def test_as_user_needs_a_token(world: World) -> None:
    with pytest.raises(altegio.MissingTokenError, match="as_user needs the user's token"):
        world.client().as_user("")


def test_as_user_keeps_base_url_and_headers(world: World) -> None:
    seen = Recorder()
    client = world.client(seen, base_url="https://example.com", default_headers={"x-trace": "1"})
    world.run(list_types(client.as_user("bobs")))
    assert (seen.last.url.host, seen.last.headers["x-trace"]) == ("example.com", "1")
