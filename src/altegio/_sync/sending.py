# Generated from _async/sending.py by `make generate`; not edited by hand.
"""The one place where requests leave: their turn, their connection, and whether they go again."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode

import httpx

from altegio._calls.model import UNSET
from altegio._calls.operation import Access, Call
from altegio._errors import APIConnectionError, APITimeoutError
from altegio._limiting.limiter import Limiter, limiter_for
from altegio._limiting.rate_limit import RateLimit
from altegio._limiting.waiters import Waiter
from altegio._sending.attempts import Attempts, Outcome, SendOptions
from altegio._sending.connections import POOL, Connections, ssl_context
from altegio._sending.credentials import Credentials
from altegio._sending.received import Received, unusable
from altegio._sending.request import (
    check_kind,
    checked_headers,
    checked_url,
    for_log,
    form_of,
    host_of,
    no_cookies,
    plain_get,
)
from altegio._settings import ACCEPT, MAX_ANSWER_BYTES
from altegio._test_mode import switches
from altegio._version import __version__

log: Final = logging.getLogger("altegio")


class Sender:
    """Sends requests to one base URL; shared by a client and those made from it for other users."""

    def __init__(
        self,
        *,
        base_url: str,
        headers: Mapping[str, str],
        rate_limit: RateLimit | None,
        http_client: httpx.Client | None,
        transport: httpx.BaseTransport | None,
        event_hooks: Mapping[str, list[Any]] | None,
    ) -> None:
        check_kind(http_client, httpx.Client, "http_client")
        check_kind(transport, httpx.BaseTransport, "transport")
        for name, other in (("transport", transport), ("event_hooks", event_hooks)):
            if http_client is not None and other is not None:
                raise ValueError(
                    f"pass http_client or {name}, not both: a client has {name} of its own"
                )
        self.base_url = checked_url(base_url)
        own = httpx.Headers({"Accept": ACCEPT, "User-Agent": f"altegio-sdk/{__version__}"})
        own.update(checked_headers(headers))
        #: What each request adds to a client from outside; one of our own has it already.
        self._added = None if http_client is None else own
        self._limiter = limiter_for(host_of(base_url), rate_limit) if rate_limit else None

        def connect() -> httpx.Client:
            return httpx.Client(
                headers=own,
                verify=ssl_context() if transport is None else True,
                limits=POOL,
                transport=transport,
                event_hooks=event_hooks,
                cookies=no_cookies(),
            )

        self._connections = Connections(connect, http_client, owned=transport is None)

    def send_call(
        self, call: Call[Any], credentials: Credentials, options: SendOptions
    ) -> Received:
        """Send a call described by a generated function."""
        operation = call.operation
        content: dict[str, Any] = {}
        if call.body is not UNSET:
            content = form_of(call.body) if operation.multipart else {"json": call.json}
        return self.send(
            operation.method,
            call.path,
            operation.id,
            credentials,
            options,
            access=operation.access,
            repeatable=operation.repeatable,
            params=call.params,
            content=content,
        )

    def send(
        self,
        method: str,
        path: str,
        name: str,
        credentials: Credentials,
        options: SendOptions,
        *,
        access: Access = "partner",
        repeatable: bool = False,
        params: list[tuple[str, str]] | None = None,
        headers: Mapping[str, str] | None = None,
        content: dict[str, Any],
    ) -> Received:
        """Send a request until it is answered, or may not be sent again."""
        http = self._connections.get()
        headers = checked_headers(headers) if headers else None
        merged = None
        if self._added is not None:
            merged = self._added.copy()
            merged.update(headers)
        url = self.base_url + path
        if params and http.params:
            content["params"] = params
        elif params:
            # A part of the URL from the start, which httpx would take apart a second time.
            url = f"{url}?{urlencode(params)}"
        plain = self._added is None and method == "GET" and not (headers or content)
        try:
            if plain:
                request = plain_get(url, http.headers)
            else:
                request = http.build_request(method, url, headers=merged or headers, **content)
        except httpx.InvalidURL as problem:
            raise ValueError(f"{name} can't be sent: {problem}") from None
        content.clear()  # it may hold a password, which reports of errors would show
        if merged is not None and not ("cookie" in merged or "cookie" in http.headers):
            # A client from outside keeps cookies: one user's must not go with another's token.
            request.headers.pop("cookie", None)
        authorization = credentials.authorization(access, name)
        if authorization is not None:
            request.headers["Authorization"] = authorization
        attempts = Attempts(request, name, options, repeatable=repeatable, limiter=self._limiter)
        outcome = self._attempt(http, attempts)
        if attempts.wanted(outcome):
            outcome = self._again(http, attempts, outcome)
        if isinstance(outcome, APIConnectionError):
            raise outcome
        return outcome

    def _again(self, http: httpx.Client, attempts: Attempts, first: Outcome) -> Outcome:
        """Send again for as long as that is safe and the options allow it."""
        from tenacity import Retrying

        outcomes = [first]

        def attempt() -> Outcome:
            return outcomes.pop() if outcomes else self._attempt(http, attempts)

        return Retrying(**attempts.policy())(attempt)

    def _attempt(self, http: httpx.Client, attempts: Attempts) -> Outcome:
        """Send once, when it is its turn, and load the answer."""
        started = time.monotonic()
        limiter = self._limiter if switches.waits else None
        if limiter is not None and not limiter.at_once():
            self._wait_for_turn(limiter, attempts)
        sent = time.monotonic()
        attempts.leaves()
        result: object = "broken off"
        try:
            outcome = self._exchange(http, attempts)
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
                    attempts.count,
                    (sent - started) * 1000,
                )
        return outcome

    def _exchange(self, http: httpx.Client, attempts: Attempts) -> Outcome:
        request = attempts.request
        chunks: list[bytes] = []
        size, problem = 0, ""
        try:
            place = self._connections.place(request)
            try:
                # A token must not follow a redirect to another host, nor give way to a login that
                # a client from outside has for something else.
                response = http.send(request, stream=True, auth=None, follow_redirects=False)
                self._connections.protect(response)
                try:
                    for chunk in response.iter_bytes():
                        chunks.append(chunk)
                        size += len(chunk)
                        if size > MAX_ANSWER_BYTES:
                            problem = f"more than {MAX_ANSWER_BYTES:,} bytes"
                            break
                        if attempts.over():
                            raise httpx.ReadTimeout("the answer comes too slowly", request=request)
                except httpx.DecodingError as error:
                    problem = f"what can't be unpacked ({error})"
                finally:
                    response.close()
            finally:
                place.release()
        except httpx.RequestError as error:
            return attempts.unanswered(error)
        if problem:
            chunks.clear()  # an error keeps its frames, and they would keep these
        received = Received(
            request.method,
            attempts.path,
            response.status_code,
            response.reason_phrase,
            response.headers,
            b"".join(chunks),
        )
        if problem:
            raise unusable(received, attempts.name, problem)
        return received

    def _wait_for_turn(self, limiter: Limiter, attempts: Attempts) -> None:
        """Wait until the rate limit lets a request leave, at most as long as the call may wait."""
        patience = attempts.patience()
        deadline = None if patience is None else time.monotonic() + patience
        waiter = Waiter()
        limiter.join(waiter)
        try:
            waiter.turn(patience)
            while (wait := waiter.attempt(limiter)) > 0:
                if deadline is not None and time.monotonic() + wait > deadline:
                    raise TimeoutError
                waiter.sleep(wait)
        except TimeoutError:
            again = " again" if attempts.count else ""
            raise APITimeoutError(
                f"{attempts.name} ({attempts.request.method} {attempts.path}) was not sent{again}: "
                f"{limiter.no_turn(patience or 0.0)}",
                method=attempts.request.method,
                path=attempts.path,
                operation=attempts.name,
                may_have_been_carried_out=False,
            ) from None
        finally:
            limiter.leave(waiter)

    def close(self) -> None:
        """Close the connections, unless they came from outside."""
        self._connections.close()
