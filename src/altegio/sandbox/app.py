"""The sandbox itself: an ASGI application, and what a test asks of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route

from altegio.sandbox import areas
from altegio.sandbox.answers import answer, as_json
from altegio.sandbox.description import Json, Operation, operations
from altegio.sandbox.errors import Refusal, error_body
from altegio.sandbox.faults import Fault
from altegio.sandbox.habits import Habits
from altegio.sandbox.recording import Received, received
from altegio.sandbox.serving import served
from altegio.sandbox.state import State, utc_now
from altegio.sandbox.tokens import Credentials
from altegio.sandbox.validation import validated

__all__ = ["Received", "Sandbox", "areas", "create_app"]

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]


class Sandbox:
    """A local stand-in for the Altegio server, with a memory of its own.

    It knows the chain 706028 with the location 37532, and answers below `/api/v1`.

    Args:
        partner_token: The partner token that it accepts.
        user_token: The user token that it accepts, and gives out when a user logs in.
        login: The login of its one user.
        password: The password of that user.
        clock: What the time is; the present by default.
        habits: Odd ways of the server, to test how a client takes them.

    Attributes:
        received: The requests that arrived, oldest first.
        habits: May be changed at any time.
    """

    def __init__(
        self,
        *,
        partner_token: str = "sandbox-partner",  # noqa: S107 - made up
        user_token: str = "sandbox-user",  # noqa: S107 - made up
        login: str = "anna@example.com",
        password: str = "secret",  # noqa: S107 - made up
        clock: Callable[[], datetime] = utc_now,
        habits: Habits = Habits(),  # noqa: B008 - frozen
    ) -> None:
        self.credentials: Credentials = Credentials(partner_token, user_token, login, password)
        self.clock = clock
        self.habits = habits
        self.received: list[Received] = []
        self._queued: deque[Fault] = deque()
        self._state = State(self.credentials, clock)
        self.app: Starlette = Starlette(
            routes=[Route("/{path:path}", self._endpoint, methods=_METHODS)]
        )
        self.app.state.sandbox = self

    def reset(self) -> None:
        """Forget everything that happened: state, received requests, queued answers."""
        self.received.clear()
        self._queued.clear()
        self._state = State(self.credentials, self.clock)

    def answer_next(
        self,
        status: int,
        *,
        json: Json = None,
        text: str | None = None,
        headers: dict[str, str] | None = None,
        times: int = 1,
        delay: float = 0,
        broken: bool = False,
    ) -> None:
        """Answer the next request like this, whatever it asks, without carrying it out.

        Answers queue up: call it twice for the next two requests.

        Args:
            status: The HTTP status.
            json: The body; for an error status the API's error body by default.
            text: A body that is not JSON, a gateway's HTML page for example.
            headers: Headers of the answer, `Retry-After` for example.
            times: How many requests in a row get this answer.
            delay: Seconds to wait before answering.
            broken: Whether the connection breaks off before the body (over real HTTP only).
        """
        body = error_body(Refusal(status)) if json is None and status >= 400 else json
        self._queued.extend([Fault(status, body, text, headers or {}, delay, broken)] * times)

    @contextmanager
    def serve(self, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
        """Serve over HTTP, from a thread, as long as the `with` block lasts; give the base URL.

        Args:
            host: The address to listen on.
            port: The port to listen on; a free one by default.
        """
        with served(self.app, host, port) as root:
            yield f"{root}{base_path()}"

    async def _endpoint(self, request: Request) -> Response:
        operation, path, known_path = _find(request)
        body = await request.body()
        self.received.append(received(request, operation, body))
        try:
            if self._queued:
                return await self._queued.popleft().response()
            if operation is None:
                raise Refusal(405 if known_path else 404)
            self.credentials.check(operation, request.headers.get("authorization", ""))
            content_type = request.headers.get("content-type", "")
            query = request.query_params.multi_items()
            call = validated(operation, path, query, content_type, body)
            return answer(self._state, call, self.habits)
        except Refusal as refusal:
            return as_json(refusal.status, error_body(refusal, operation))


def create_app(**options: Any) -> Starlette:
    """Return the ASGI application of a new `Sandbox`, which takes the same arguments."""
    return Sandbox(**options).app


def base_path() -> str:
    """Return the path that the base URL ends with."""
    operation = operations()["authorize_user"]
    return operation.path.removesuffix(operation.key)


@cache
def _routes() -> list[tuple[Route, Operation]]:
    def nowhere(_: Request) -> Response:
        raise NotImplementedError  # the routes only match

    return [
        (Route(operation.path, nowhere, methods=[operation.method.upper()]), operation)
        for operation in operations().values()
    ]


def _find(request: Request) -> tuple[Operation | None, dict[str, str], bool]:
    """The operation, the path's values, and whether the path is known at all."""
    known_path = False
    for route, operation in _routes():
        match, scope = route.matches(request.scope)
        if match is Match.FULL and request.method == operation.method.upper():
            return operation, scope["path_params"], True
        known_path = known_path or match is not Match.NONE
    return None, {}, known_path
