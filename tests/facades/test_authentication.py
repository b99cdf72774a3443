"""Login."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import altegio
from tests.paths import request_to

if TYPE_CHECKING:
    from tests.worlds import ClientInAnyWorld


def test_log_in_returns_the_user_with_a_token(client: ClientInAnyWorld) -> None:
    user = client.call(lambda c: c.auth.log_in(login="anna@example.com", password="secret"))
    assert isinstance(user, altegio.models.AuthorizedUser)
    assert user.user_token == "sandbox-user"


def test_log_in_sends_login_and_password(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.auth.log_in(login="anna@example.com", password="secret"))
    assert (client.sent.method, client.sent.path) == request_to("authorize_user")
    assert client.sent.json == {"login": "anna@example.com", "password": "secret"}


def test_a_wrong_password_is_an_authentication_error(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.AuthenticationError):
        client.call(lambda c: c.auth.log_in(login="anna@example.com", password="wrong"))


def test_the_password_is_in_no_error(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.AuthenticationError) as caught:
        client.call(lambda c: c.auth.log_in(login="anna@example.com", password="hunter22"))
    assert "hunter22" not in f"{caught.value!r} {vars(caught.value)}"


@pytest.mark.parametrize("missing", ["login", "password"])
def test_log_in_refuses_an_empty_string(client: ClientInAnyWorld, missing: str) -> None:
    given = {"login": "anna@example.com", "password": "secret", missing: ""}
    with pytest.raises(ValueError, match=f"^{missing} must not be empty"):
        client.call(lambda c: c.auth.log_in(**given))
    assert client.sandbox.received == []


def test_the_token_is_not_in_the_users_repr(client: ClientInAnyWorld) -> None:
    user = client.call(lambda c: c.auth.log_in(login="anna@example.com", password="secret"))
    assert "sandbox-user" not in repr(user)
