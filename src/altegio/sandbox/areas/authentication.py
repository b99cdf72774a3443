"""Logging in."""

from __future__ import annotations

from altegio.sandbox.description import Json
from altegio.sandbox.errors import Refusal
from altegio.sandbox.state import State, answers
from altegio.sandbox.validation import ApiRequest


@answers("authorize_user")
def log_in(state: State, request: ApiRequest) -> Json:
    """The user, with the token."""
    known = state.credentials
    if (request.body["login"], request.body["password"]) != (known.login, known.password):
        raise Refusal(401, "The login or the password is wrong.")
    return {
        **state.user,
        "login": known.login,
        "email": known.login,
        "user_token": known.user_token,
    }
