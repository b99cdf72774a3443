"""The sandbox itself: what it knows and remembers, and what a test asks of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from starlette.applications import Starlette

from altegio.sandbox import areas, control
from altegio.sandbox.access import Credentials, authenticated
from altegio.sandbox.answers import answer
from altegio.sandbox.asgi import asgi_app
from altegio.sandbox.description import Json, operations
from altegio.sandbox.errors import Refusal, error_body
from altegio.sandbox.faults import Fault, Faults, fault_reply
from altegio.sandbox.quirks import Quirks
from altegio.sandbox.recording import RecordedRequest, SentMessage, recorded
from altegio.sandbox.reply import IncomingRequest, Reply, json_reply
from altegio.sandbox.routing import Match, Router
from altegio.sandbox.seeding import plant
from altegio.sandbox.seeds import Seed, Seeds
from altegio.sandbox.serving import served
from altegio.sandbox.state import utc_now
from altegio.sandbox.transport import SandboxTransport
from altegio.sandbox.validation import validated
from altegio.sandbox.world import fresh_state

__all__ = ["RecordedRequest", "Sandbox", "SentMessage", "areas", "create_app"]


class Sandbox:
    """A local stand-in for the Altegio server, with a memory of its own.

    It answers below `/api/v1`. What it knows at the start (two chains with three locations, their
    users, services, team members, clients, appointments) is on the page "Sandbox" of the
    documentation and in `altegio.sandbox.ids`.

    Args:
        partner_token: The partner token that it accepts.
        user_token: The token of the owner of the first chain.
        login: The login of that user.
        password: The password of that user.
        clock: What the time is; the present by default.
        quirks: Odd ways of the server, to test how a client takes them.

    Attributes:
        received: The requests that arrived, oldest first.
        quirks: May be changed at any time.
    """

    def __init__(
        self,
        *,
        partner_token: str = "sandbox-partner",  # noqa: S107 - made up
        user_token: str = "sandbox-user",  # noqa: S107 - made up
        login: str = "anna@example.com",
        password: str = "secret",  # noqa: S107 - made up
        clock: Callable[[], datetime] = utc_now,
        quirks: Quirks = Quirks(),  # noqa: B008 - frozen
    ) -> None:
        self.credentials: Credentials = Credentials(partner_token, user_token, login, password)
        self.clock = clock
        self.quirks = quirks
        self.received: list[RecordedRequest] = []
        self._lock = threading.RLock()  # threads share an in-process sandbox
        self._faults = Faults()
        self._state = fresh_state(self.credentials, clock)
        self.app: Starlette = asgi_app(self.handle)
        self.app.state.sandbox = self

    @property
    def messages(self) -> list[SentMessage]:
        """The messages to clients, oldest first."""
        return self._state.messages

    def reset(self) -> None:
        """Forget everything that happened: state, seeds, received requests, queued answers."""
        with self._lock:
            self.received.clear()
            self._faults = Faults()
            self._state = fresh_state(self.credentials, self.clock)

    def seed(self, *seeds: Seed) -> list[int]:
        """Add things to what the sandbox knows, and return their ids in the same order.

        Args:
            seeds: What to add, of the classes in `altegio.sandbox.seeds`.

        Raises:
            ValueError: A seed names something that the sandbox does not know.
        """
        with self._lock:
            return [plant(self._state, seed) for seed in seeds]

    def seed_file(self, path: str | Path) -> list[int]:
        """Add what a JSON file holds; its form is `altegio.sandbox.seeds.Seeds`."""
        found = msgspec.json.decode(Path(path).read_bytes(), type=Seeds)
        return self.seed(*found.in_order())

    def answer_next(
        self,
        status: int,
        *,
        operation: str | None = None,
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
            operation: The operationId whose next request gets the answer; any by default.
            json: The body; for an error status the API's error body by default.
            text: A body that is not JSON, a gateway's HTML page for example.
            headers: Headers of the answer, `Retry-After` for example.
            times: How many requests in a row get this answer.
            delay: Seconds to wait before answering.
            broken: Whether the connection breaks off before the body.

        Raises:
            ValueError: There is no such operation.
        """
        if operation is not None and operation not in operations():
            raise ValueError(f"operation must be an operationId of the API, not {operation!r}")
        reply = fault_reply(status, json, text, headers or {}, delay=delay, broken=broken)
        with self._lock:
            self._faults.add(Fault(reply, operation), times)

    @contextmanager
    def serve(self, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
        """Serve over HTTP, from a thread, as long as the `with` block lasts; give the base URL.

        Args:
            host: The address to listen on.
            port: The port to listen on; a free one by default.
        """
        with served(self.app, host, port) as root:
            yield f"{root}{base_path()}"

    def transport(self) -> SandboxTransport:
        """Return an httpx transport that answers in this process, for both kinds of client."""
        return SandboxTransport(self.handle)

    def handle(self, incoming: IncomingRequest) -> Reply:
        """Answer a request; one at a time, as a database transaction would."""
        with self._lock:
            if incoming.path.startswith(control.PREFIX):
                return control.handle(self, incoming)
            match = _router().find(incoming.method, incoming.path)
            operation = match.operation
            name = operation.name if operation else None
            self.received.append(recorded(incoming, name))
            if (fault := self._faults.take(name)) is not None:
                return fault
            try:
                return self._answer(incoming, match)
            except Refusal as refusal:
                return json_reply(refusal.status, error_body(refusal, operation))

    def _answer(self, incoming: IncomingRequest, match: Match) -> Reply:
        if match.operation is None:
            raise Refusal(405 if match.is_known else 404)
        header = incoming.headers.get("authorization", "")
        users = self._state.rows("user")
        user = authenticated(match.operation, header, self.credentials.partner_token, users)
        content_type = incoming.headers.get("content-type", "")
        request = validated(
            match.operation, match.path, incoming.query, content_type, incoming.body
        )
        request.user = user
        self._state.check_access(request)
        return answer(self._state, request, self.quirks)


def create_app(**options: Any) -> Starlette:
    """Return the ASGI application of a new `Sandbox`, which takes the same arguments."""
    return Sandbox(**options).app


def base_path() -> str:
    """Return the path that the base URL ends with."""
    return operations()["authorize_user"].base


@cache
def _router() -> Router:
    return Router(operations())
