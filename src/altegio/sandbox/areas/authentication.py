"""Login of users."""

from __future__ import annotations

from altegio.sandbox.description import Json
from altegio.sandbox.errors import Refusal
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers


@answers("authorize_user")
def log_in(state: State, request: ApiRequest) -> Json:
    """Return the user with their token."""
    for user in state.rows("user", login=request.body["login"]):
        if user["_password"] == request.body["password"]:
            return {**user, "user_token": user["_token"]}
    raise Refusal(401, "The login or the password is wrong.")
