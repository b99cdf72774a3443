"""The client: options, tokens, and every way to send."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any, Self, TypeVar

from msgspec.structs import replace

from altegio import _http
from altegio._calls.arguments import require_type
from altegio._calls.operation import Call, Operation, require_call
from altegio._calls.wire import UNSET, Unset, to_wire
from altegio._limiting.rate_limit import Priority, RateLimit, default_rate_limit
from altegio._logging import configure_from_environment
from altegio._response import Response, collect, collecting, read_json, read_response
from altegio._secrets import masked, masked_headers, masked_json
from altegio._sending.attempts import SendOptions
from altegio._sending.credentials import AsyncTokenFunction, Credentials
from altegio._sending.request import (
    checked_headers,
    checked_method,
    checked_path,
    checked_query,
    checked_url,
)
from altegio._sending.transport import AsyncTransportOptions, warn_of_plain_http
from altegio._settings import BASE_URL, DEFAULT_TIMEOUT, MAX_RETRIES, PRODUCTION, TOTAL_TIMEOUT

from .pager import AsyncPager
from .scopes.root import AsyncRootScope
from .sending import AsyncSender

__all__ = ["AsyncAltegio"]

T = TypeVar("T")


class AsyncAltegio(AsyncRootScope):
    """A client of the Altegio B2B API.

    Create it once and keep it: it keeps connections open. Close it with ``close()`` or use it as
    a context manager.
    """

    def __init__(
        self,
        *,
        partner_token: str | None = None,
        user_token: str | AsyncTokenFunction | None = None,
        base_url: str | None = None,
        timeout: float | _http.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = MAX_RETRIES,
        total_timeout: float | None = TOTAL_TIMEOUT,
        priority: Priority = "interactive",
        rate_limit: RateLimit | Unset | None = UNSET,
        default_headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        verify: bool | str | ssl.SSLContext = True,
        http_client: _http.AsyncClient | None = None,
        transport: _http.AsyncTransport | None = None,
        event_hooks: Mapping[str, list[Any]] | None = None,
        strict: bool = False,
    ) -> None:
        """Create a client; nothing is sent yet.

        Args:
            partner_token: The partner's token from the developer's account; by default the
                environment variable ``ALTEGIO_PARTNER_TOKEN``.
            user_token: The token of the user on whose behalf calls act, or a function that returns
                it; by default ``ALTEGIO_USER_TOKEN``. ``client.auth.log_in(…)`` gets one. A
                function is called for the first request that needs the token, and again after a
                401, as after a change of the user's password: the request is then sent again with
                the new token. Concurrent calls may each call it. It may log in with this client.
            base_url: The API's URL: ``altegio.PRODUCTION``, ``altegio.MOCK_SERVER``, a sandbox;
                by default ``ALTEGIO_BASE_URL``, else ``altegio.PRODUCTION``.
            timeout: Seconds for each attempt to connect, to send and to read, and to wait for the
                rate limit; or an ``httpx.Timeout``; ``None`` waits forever.
            max_retries: Maximum number of retries. A request that only reads is retried after
                temporary failures, one that changes something only if it was certainly not carried
                out.
            total_timeout: Seconds for all attempts and the pauses between them, from the first
                attempt; ``None`` sets no limit. A longer ``timeout`` is cut to it.
            priority: ``"background"`` yields to interactive calls of all clients that share the
                rate limit, which leave at least a tenth of the requests to background calls.
            rate_limit: The limit for this IP address, shared by all clients of the process;
                requests wait for it. By default the API's own (5 a second, 200 a minute), and none
                for a server on this machine. ``None`` switches it off.
            default_headers: Headers to send with every request.
            proxy: The URL of a proxy, ``http://…``, ``https://…`` or ``socks5://…`` (which needs
                ``httpx[socks]``), with user and password if it needs them. By default
                ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` decide.
            verify: The certificates to trust: a file or a folder of them, or an
                ``ssl.SSLContext``; by default the public ones. ``False`` trusts any server, so
                the tokens may go to an impostor.
            http_client: An httpx or httpx2 client to use instead of one of the SDK's own; it is
                not closed by this client.
            transport: An httpx or httpx2 transport to use, for instance a test's; it is not
                closed by this client either.
            event_hooks: httpx's event hooks, ``{"request": [...], "response": [...]}``.
            strict: Raise ``altegio.ContractError`` when an answer differs from the description,
                instead of reading it tolerantly. For tests.
        """
        partner_token, user_token = masked(partner_token), masked(user_token)
        proxy, default_headers = masked(proxy), masked_headers(default_headers)
        configure_from_environment()
        if base_url is None:
            base_url = os.environ.get(BASE_URL) or PRODUCTION
        base_url = checked_url(base_url)
        self._credentials = Credentials(partner_token, user_token)
        self._options = SendOptions(
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            priority=priority,
        )
        transport_options = AsyncTransportOptions(
            http_client=http_client,
            transport=transport,
            event_hooks=event_hooks,
            proxy=proxy,
            verify=verify,
        )
        if isinstance(rate_limit, Unset):
            rate_limit = default_rate_limit(base_url)
        elif rate_limit is not None:
            require_type(rate_limit, RateLimit, "rate_limit")
        self._sender = AsyncSender(
            base_url,
            headers=default_headers or {},
            rate_limit=rate_limit,
            transport=transport_options,
        )
        warn_of_plain_http(base_url, self._credentials)
        require_type(strict, bool, "strict")
        self._strict = strict
        self._owns_connections = True

    def as_user(self, user_token: str | AsyncTokenFunction) -> Self:
        """Return the same client for another user: same connections and limits, other token.

        Closing it (or leaving its ``with`` block) keeps the connections open for the client that it
        came from.
        """
        user_token = masked(user_token)
        other = self._derived()
        other._credentials = self._credentials.with_user(user_token)
        return other

    def with_options(
        self,
        *,
        timeout: float | _http.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        total_timeout: float | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | Unset = UNSET,
        extra_query: Mapping[str, Any] | Unset = UNSET,
        priority: Priority | Unset = UNSET,
    ) -> Self:
        """Return the same client with other options, for one call or many.

        ``client.with_options(timeout=5, max_retries=0).location(37532)…``; other options stay.

        Args:
            timeout: As for the client, like the next two.
            max_retries: As for the client.
            total_timeout: As for the client.
            extra_headers: Headers to send besides the client's own; the tokens' header stays.
            extra_query: Query parameters to send besides each call's own, by their names on the
                wire; a list repeats its name. A call that sends one of them itself is a
                ``ValueError``.
            priority: ``"background"`` yields to the interactive calls of all clients under the rate
                limit; ``"interactive"`` is the default.
        """
        extra_headers = masked_headers(extra_headers)
        options = {
            "timeout": timeout,
            "max_retries": max_retries,
            "total_timeout": total_timeout,
            "extra_headers": extra_headers,
            "extra_query": extra_query,
            "priority": priority,
        }
        changes = {name: value for name, value in options.items() if not isinstance(value, Unset)}
        other = self._derived()
        other._options = replace(self._options, **changes)
        return other

    def _derived(self) -> Self:
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._owns_connections = False
        return other

    async def send(self, call: Call[T]) -> T:
        """Send a call made by a function of ``altegio.operations`` and return its data."""
        return (await self.raw(call)).data

    async def raw(self, call: Call[T]) -> Response[T]:
        """Send a call made by a function of ``altegio.operations`` and return the whole answer.

        The response has the data that :meth:`send` returns, and the envelope's meta, the status,
        the headers and the bytes.
        """
        require_call(call)
        received = await self._sender.send(call, self._credentials, self._options)
        response = read_response(call, received, strict=self._strict)
        collect(self._sender, response)
        return response

    def collect_responses(self) -> AbstractContextManager[list[Response[Any]]]:
        """Collect the whole responses of all calls inside a ``with`` block, facades' included.

        ``with client.collect_responses() as responses:`` gives a list that grows with every call of
        this client and of those derived from it, tasks started inside the block included: status,
        headers, meta and bytes beside the data. Answers of :meth:`request` are not collected.
        """
        return collecting(self._sender)

    def pages(self, call: Call[list[T]], *, page_size: int | None = None) -> AsyncPager[T]:
        """Return a pager of a call that the API pages.

        ``client.pages(operations.get_appointment_list(37532, page=3))`` reads from the third page
        to the last.

        Args:
            call: A call made by a function of ``altegio.operations``. It may name the page to start
                from and the page size.
            page_size: Items per page; by default that of the call, else the largest documented page
                size, or the API's own default where none is documented.

        Raises:
            TypeError: The operation has no numbered pages, or its answer is not a list.
            ValueError: The page or its size is less than 1, or the size is above the largest.
        """
        return AsyncPager(self, call, page_size)

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
            params: Query parameters; ``None`` values are omitted, lists repeat their name.
            json: The body.
            headers: Further headers.

        Returns:
            The decoded JSON, envelope included; ``None`` for an empty answer.
        """
        json, headers = masked_json(json), masked_headers(headers)
        checked_headers({} if headers is None else headers)
        method = checked_method(method)
        path = checked_path(path)
        operation: Operation[Any] = Operation(
            id=f"{method} {path}",
            method=method,
            path=path,
            access="partner",
            idempotent=method == "GET",
        )
        body = UNSET if json is None else to_wire(json, "json")
        params = checked_query({} if params is None else params, "params")
        call: Call[Any] = Call(operation, query=params, body=body)
        received = await self._sender.send(call, self._credentials, self._options, headers)
        return read_json(call, received)

    async def close(self) -> None:
        """Close the connections, unless they belong to another client."""
        if self._owns_connections:
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
        if "_sender" not in vars(self):  # shown before __init__ has finished
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}(base_url={self._sender.base_url!r}, {self._credentials!r})"
