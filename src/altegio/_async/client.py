"""The client and its scopes: what is done for a location, for a chain, or for the user."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from altegio._answer import Response, read_json, read_response
from altegio._credentials import Credentials
from altegio._model import to_wire
from altegio._operation import Call, query_pairs
from altegio._settings import DEFAULT_TIMEOUT, PRODUCTION

from .sending import AsyncSender

if TYPE_CHECKING:
    from .authentication import AsyncAuthentication
    from .scopes import AsyncChain, AsyncLocation, AsyncUser

__all__ = ["AsyncAltegio"]

T = TypeVar("T")


class AsyncAltegio:
    """A client of the Altegio B2B API.

    Made once and used for long: it keeps connections open. Close it with ``close()`` or use it as
    a context manager.
    """

    def __init__(
        self,
        *,
        partner_token: str | None = None,
        user_token: str | None = None,
        base_url: str = PRODUCTION,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        strict: bool = False,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            partner_token: The partner's token from the developer's account; by default the
                environment variable ``ALTEGIO_PARTNER_TOKEN``.
            user_token: The token of the user in whose name calls act; by default
                ``ALTEGIO_USER_TOKEN``. ``client.auth.log_in(…)`` gets one.
            base_url: Where the API is: ``altegio.PRODUCTION``, ``altegio.MOCK_SERVER``, a sandbox.
            timeout: Seconds for each attempt, or an ``httpx.Timeout``.
            default_headers: Headers to send with every request.
            http_client: An httpx client to use instead of one of the SDK's own; it is not closed
                by this client.
            transport: An httpx transport to use, for instance a proxy's or a test's; it is not
                closed by this client either.
            strict: Raise ``altegio.ContractError`` when an answer differs from the description,
                instead of reading what can be read. For tests.
        """
        self._credentials = Credentials(partner_token, user_token)
        self._sender = AsyncSender(
            base_url=base_url,
            timeout=timeout,
            headers=default_headers or {},
            http_client=http_client,
            transport=transport,
        )
        self._strict = strict
        self._borrowed = False

    def location(self, location_id: int) -> AsyncLocation:
        """What can be done in one location (a salon, a clinic, a gym)."""
        from .scopes import AsyncLocation

        return AsyncLocation(self, location_id)

    def chain(self, chain_id: int) -> AsyncChain:
        """What can be done for a chain of locations; most of it needs permissions in the chain."""
        from .scopes import AsyncChain

        return AsyncChain(self, chain_id)

    @property
    def user(self) -> AsyncUser:
        """The authorised user's own memberships, gift cards and loyalty cards."""
        from .scopes import AsyncUser

        return AsyncUser(self)

    @property
    def auth(self) -> AsyncAuthentication:
        """Logging a user in."""
        from .authentication import AsyncAuthentication

        return AsyncAuthentication(self)

    def as_user(self, user_token: str) -> AsyncAltegio:
        """The same client for another user: same connections, same limits, other token.

        Closing it (or leaving its ``with`` block) leaves the connections open for the client
        that it was made from.
        """
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._credentials = self._credentials.with_user(user_token)
        other._borrowed = True
        return other

    async def send(self, call: Call[T]) -> T:
        """Send a call made by a function of ``altegio.operations`` and return its data."""
        return (await self.raw(call)).data

    async def raw(self, call: Call[T]) -> Response[T]:
        """Send a call made by a function of ``altegio.operations`` and return the whole answer.

        The answer has the data as :meth:`send` returns it, and the envelope's meta, the status,
        the headers and the bytes besides.
        """
        return read_response(
            call, await self._sender.send_call(call, self._credentials), strict=self._strict
        )

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Send a request that no facade covers.

        Args:
            method: The HTTP method.
            path: The path below the base URL, with its values already quoted.
            params: Query parameters; ``None`` values are left out, lists repeat their name.
            json: The body.
            headers: Further headers.

        Returns:
            The decoded JSON as it came, envelope included; ``None`` for an empty answer.
        """
        if not path.startswith("/") or path.startswith("//"):
            raise ValueError(
                f"path must begin with one slash and is below the base URL, got {path!r}"
            )
        name = f"{method.upper()} {path}"
        own = {
            "Authorization": self._credentials.authorization("partner", name) or "",
            **(headers or {}),
        }
        body = {} if json is None else {"json": to_wire(json, "json")}
        response = await self._sender.send(
            method.upper(), path, name, own, params=query_pairs(params or {}), **body
        )
        return read_json(response, name)

    async def close(self) -> None:
        """Close the connections, unless they belong to another client."""
        if not self._borrowed:
            await self._sender.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._sender.base_url!r}, {self._credentials!r})"
