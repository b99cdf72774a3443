"""The sandbox: its state, and its controls for tests."""

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
from altegio.sandbox.access import OwnerCredentials, authenticated
from altegio.sandbox.answers import answer
from altegio.sandbox.asgi import asgi_app
from altegio.sandbox.description import Json, operations
from altegio.sandbox.errors import Refusal, error_body
from altegio.sandbox.faults import Fault, Faults, fault_reply
from altegio.sandbox.quirks import Quirks
from altegio.sandbox.recording import RecordedRequest, SentMessage, SentWebhook, recorded
from altegio.sandbox.reply import IncomingRequest, Reply, json_reply
from altegio.sandbox.routing import Match, Router
from altegio.sandbox.seeding import plant
from altegio.sandbox.seeds import Seed, Seeds
from altegio.sandbox.serving import served
from altegio.sandbox.state import utc_now
from altegio.sandbox.transport import SandboxTransport
from altegio.sandbox.validation import validated
from altegio.sandbox.webhooks import WebhookSender
from altegio.sandbox.world import fresh_state

__all__ = ["RecordedRequest", "Sandbox", "SentMessage", "SentWebhook", "areas", "create_app"]


class Sandbox:
    """A local stand-in for the Altegio server, with its own state.

    It serves `/api/v1`. Its initial data (two chains with three locations, their
    users, services, team members, clients, appointments) is on the page "Sandbox" of the
    documentation and in `altegio.sandbox.ids`.

    Args:
        partner_token: The partner token that it accepts.
        user_token: The token of the owner of the first chain.
        login: The login of that user.
        password: The password of that user.
        webhook_token: The `Authorization` of the webhooks that it sends.
        clock: Function that returns the current time; the system's by default.
        quirks: Irregularities of the server's answers, to test a client's tolerance.

    Attributes:
        received: The requests that arrived, oldest first.
        quirks: Irregularities of the answers; may be changed at any time.
    """

    def __init__(
        self,
        *,
        partner_token: str = "sandbox-partner",  # noqa: S107 - made up
        user_token: str = "sandbox-user",  # noqa: S107 - made up
        login: str = "anna@example.com",
        password: str = "secret",  # noqa: S107 - made up
        webhook_token: str = "sandbox-webhooks",  # noqa: S107 - made up
        clock: Callable[[], datetime] = utc_now,
        quirks: Quirks = Quirks(),  # noqa: B008 - frozen
    ) -> None:
        self.credentials: OwnerCredentials = OwnerCredentials(
            partner_token, user_token, login, password
        )
        self.clock = clock
        self.quirks = quirks
        self.received: list[RecordedRequest] = []
        self._lock = threading.RLock()  # threads share an in-process sandbox
        self._faults = Faults()
        self._sender = WebhookSender(webhook_token)
        self._state = fresh_state(self.credentials, clock)
        self.app: Starlette = asgi_app(self.handle)
        self.app.state.sandbox = self

    @property
    def messages(self) -> list[SentMessage]:
        """Messages to clients, oldest first."""
        return self._state.messages

    @property
    def webhooks(self) -> list[SentWebhook]:
        """The webhooks that were delivered, oldest first."""
        return self._state.webhooks

    def deliver_webhooks(self, timeout: float = 10) -> None:
        """Send webhooks that `late_webhooks` delays, and wait for the receivers' answers.

        Webhooks are sent in the background, right after the answer to what they report. Call this
        before a test checks their effects.

        Args:
            timeout: Seconds to wait.

        Raises:
            TimeoutError: A receiver has not answered in time.
        """
        self._sender.finish(self._state, timeout)

    def reset(self) -> None:
        """Discard everything: state, seeds, received requests, queued answers."""
        with self._lock:
            self._sender.forget()
            self.received.clear()
            self._faults = Faults()
            self._state = fresh_state(self.credentials, self.clock)

    def seed(self, *seeds: Seed) -> list[int]:
        """Add seeds to the sandbox's data, and return their ids in the same order.

        Args:
            seeds: Instances of the classes in `altegio.sandbox.seeds`.

        Raises:
            ValueError: A seed refers to an id that does not exist.
        """
        with self._lock:
            return [plant(self._state, seed) for seed in seeds]

    def seed_file(self, path: str | Path) -> list[int]:
        """Add the seeds in a JSON file of the form `altegio.sandbox.seeds.Seeds`."""
        found = msgspec.json.decode(Path(path).read_bytes(), type=Seeds)
        return self.seed(*found.in_order())

    def connect_application(self, location_id: int) -> dict[str, str]:
        """Connect the partner's application (`ids.APPLICATION`) in a location, as a user does.

        Args:
            location_id: The location.

        Returns:
            The query that the partner's registration address is called with, signed.

        Raises:
            ValueError: There is no such location.
        """
        with self._lock:
            try:
                return areas.marketplace.connect(self._state, location_id)
            except Refusal:
                raise ValueError(f"location_id must be a location, not {location_id}") from None

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
        """Queue an answer to the next request, which is then not carried out.

        Call it twice for the next two requests.

        Args:
            status: The HTTP status.
            operation: The operationId of the request to answer; any by default.
            json: The body; by default, for an error status, the API's error body.
            text: A body that is not JSON, such as a gateway's HTML page.
            headers: Headers of the answer, such as `Retry-After`.
            times: Number of consecutive requests to answer.
            delay: Seconds to wait before answering.
            broken: Whether the connection is closed before the body.

        Raises:
            ValueError: There is no such operation.
        """
        if operation is not None and operation not in operations():
            raise ValueError(f"operation must be an operationId of the API, got {operation!r}")
        reply = fault_reply(status, json, text, headers or {}, delay=delay, broken=broken)
        with self._lock:
            self._faults.add(Fault(reply, operation), times)

    @contextmanager
    def serve(self, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
        """Serve over HTTP from a thread during the `with` block, which gets the base URL.

        Args:
            host: The address to listen on.
            port: The port to listen on; a free one by default.
        """
        with served(self.app, host, port) as root:
            yield f"{root}{base_path()}"

    def transport(self) -> SandboxTransport:
        """Return an httpx transport that answers in this process, for both clients."""
        return SandboxTransport(self.handle)

    def handle(self, incoming: IncomingRequest) -> Reply:
        """Answer a request; one at a time, like a database transaction."""
        if incoming.path.startswith(control.PREFIX):
            return control.handle(self, incoming)
        with self._lock:
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
        with self._sender.reporting(self._state, user, self.quirks):
            return answer(self._state, request, self.quirks)


def create_app(**options: Any) -> Starlette:
    """Return the ASGI application of a new `Sandbox`, which takes the same arguments."""
    return Sandbox(**options).app


def base_path() -> str:
    """Return the path of the base URL."""
    return operations()["authorize_user"].base


@cache
def _router() -> Router:
    return Router(operations())
