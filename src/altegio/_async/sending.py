"""Sender of all requests: rate limit, connection, attempts and retries."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import Any, Final

from altegio import _http
from altegio._calls.operation import Call
from altegio._errors import APIConnectionError, APITimeoutError
from altegio._forks import load
from altegio._generated.hosts import HOSTS
from altegio._limiting.async_waiter import AsyncWaiter
from altegio._limiting.limiter import Limiter, limiter_for
from altegio._limiting.rate_limit import RateLimit
from altegio._sending.async_connections import AsyncConnections
from altegio._sending.attempts import Attempts, Outcome, SendOptions
from altegio._sending.content import Content, UnusableContentError
from altegio._sending.credentials import Credentials
from altegio._sending.received import Received, unusable
from altegio._sending.request import address, build_request, for_log
from altegio._sending.transport import AsyncTransportOptions, own_headers
from altegio._test_mode import switches

log: Final = logging.getLogger("altegio")


class AsyncSender:
    """Sender of requests to one base URL, shared by a client and those derived from it."""

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str],
        rate_limit: RateLimit | None,
        transport: AsyncTransportOptions,
    ) -> None:
        self.base_url = base_url
        own = own_headers(headers)
        #: Headers to add when the caller supplied the HTTP client; our own has them already.
        self._added = None if transport.http_client is None else own
        self._limiter = limiter_for(base_url, rate_limit) if rate_limit else None
        self._connections = AsyncConnections(
            lambda: transport.make(own), transport.http_client, owned=transport.transport is None
        )

    async def send(
        self,
        call: Call[Any],
        credentials: Credentials,
        options: SendOptions,
        headers: Mapping[str, str] | None = None,
    ) -> Received:
        """Send a call until it is answered or may not be retried."""
        operation = call.operation
        if options.extra_query:
            call = call.with_query(options.extra_query)
        request = await self._request(call, {**options.extra_headers, **(headers or {})})
        credentials = credentials.usable_for(operation.id)
        if operation.access != "none" and credentials.awaits_user_token:
            await credentials.refresh_async()
        authorization = credentials.authorization(operation.access, operation.id)
        if authorization is not None:
            request.headers["Authorization"] = authorization
        attempts = Attempts(
            request,
            operation.id,
            options.with_read_timeout(operation.read_timeout),
            idempotent=operation.idempotent,
            limiter=self._limiter,
        )
        attempts.user = credentials.user_key
        outcome = await self._attempts(attempts)
        if credentials.renewable and isinstance(outcome, Received) and outcome.status_code == 401:
            # Another call may have renewed it meanwhile.
            if credentials.authorization(operation.access, operation.id) == authorization:
                await credentials.refresh_async()
            renewed = credentials.authorization(operation.access, operation.id)
            if renewed is not None and renewed != authorization:
                request.headers["Authorization"] = renewed
                outcome = await self._attempts(attempts)
        if isinstance(outcome, APIConnectionError):
            raise outcome
        if outcome.problem:
            raise unusable(outcome, operation.id, outcome.problem)
        return outcome

    async def _request(self, call: Call[Any], headers: Mapping[str, str] | None) -> _http.Request:
        http = await self._connections.client()
        sent = dict(self._added or {})
        if headers:
            sent |= {name.lower(): value for name, value in headers.items()}
        url = address(self.base_url, call.operation, HOSTS)
        return build_request(http, url, call, sent)

    async def _attempts(self, attempts: Attempts) -> Outcome:
        """Send until the request is answered or may not be retried."""
        outcome = await self._attempt(attempts)
        if attempts.may_be_retried(outcome):
            # tenacity is used only when there is something to retry: it takes a tenth of a call's
            # time, asynchronously a sixth, and importing it takes as long as importing the facades.
            retrying = load("altegio._sending.retrying")
            retry = retrying.AsyncRetrying(**retrying.policy(attempts))
            outcome = await retry(self._retried, attempts, [outcome])
        return outcome

    async def _retried(self, attempts: Attempts, known: list[Outcome]) -> Outcome:
        """Return the first outcome, which is known already, then those of further attempts."""
        return known.pop() if known else await self._attempt(attempts)

    async def _attempt(self, attempts: Attempts) -> Outcome:
        """Send once, after waiting for the rate limit, and load the answer."""
        attempts.number += 1
        started = time.monotonic()
        limiter = self._limiter if switches.waits else None
        if limiter is not None and not attempts.expired() and not limiter.at_once():
            await self._wait_for_turn(limiter, attempts)
        if attempts.outcome is not None and attempts.expired():
            # There is no time for the answer to a request that would be carried out.
            return attempts.outcome
        sent = time.monotonic()
        attempts.start()
        result: object = "interrupted"
        try:
            outcome = attempts.outcome = await self._exchange(attempts)
            if isinstance(outcome, Received):
                result = outcome.status_code
                attempts.received(outcome)
            else:
                result = f"no answer ({type(outcome.__cause__).__name__})"
        finally:
            if log.isEnabledFor(logging.DEBUG):
                log.debug(
                    "%s: %s in %.0f ms, attempt %d, waited %.0f ms",
                    for_log(attempts.name),
                    result,
                    (time.monotonic() - sent) * 1000,
                    attempts.number,
                    (sent - started) * 1000,
                )
        return outcome

    async def _exchange(self, attempts: Attempts) -> Outcome:
        request = attempts.request
        try:
            async with self._connections.use(request) as http:
                # A token must not follow a redirect to another host, nor be replaced by the
                # credentials that a caller's client keeps for something else.
                response = await http.send(request, stream=True, auth=None, follow_redirects=False)
                if self._added is not None:
                    await _http.inspect_at_end_async(response)
                try:
                    content, problem = await self._read(response, attempts)
                finally:
                    await response.aclose()
        except _http.errors("RequestError") as error:
            return attempts.connection_error(error)
        return Received(
            request.method,
            attempts.path,
            response.status_code,
            response.reason_phrase,
            response.headers,
            content,
            request.url.host,
            problem,
            request.headers.get("Authorization", ""),
        )

    async def _read(self, response: _http.Response, attempts: Attempts) -> tuple[bytes, str]:
        """Return the decompressed content, or why there is none."""
        try:
            if response.is_closed or response.is_stream_consumed:
                content = Content("")  # read by an event hook, or never a stream
                content.add(response.content)
            else:
                content = Content(response.headers.get("content-encoding", ""))
                stream: Any = response.stream  # aiter_raw() would chunk it anew
                async for chunk in stream:
                    content.add(chunk)
                    if attempts.expired():
                        raise _http.library.ReadTimeout("the answer arrives too slowly")
            return content.finish(), ""
        except UnusableContentError as error:
            return b"", str(error)
        except _http.errors("StreamError"):
            return b"", "a body that an event hook did not keep (it must call read() or aread())"

    async def _wait_for_turn(self, limiter: Limiter, attempts: Attempts) -> None:
        """Wait until the rate limit allows the request, at most as long as the call may wait."""
        max_wait = attempts.max_wait()
        try:
            await AsyncWaiter(limiter, attempts.priority, attempts.user).turn(max_wait)
        except TimeoutError:
            again = " again" if attempts.number > 1 else ""
            raise APITimeoutError(
                f"{attempts.name} ({attempts.request.method} {attempts.path}) was not sent{again}: "
                f"{limiter.timeout_reason(max_wait or 0.0)}",
                method=attempts.request.method,
                path=attempts.path,
                host=attempts.request.url.host,
                operation=attempts.name,
                may_have_been_carried_out=False,
            ) from None

    async def close(self) -> None:
        """Close the connections, unless the caller supplied them."""
        await self._connections.close()
