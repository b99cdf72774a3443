# Made from _async/sending.py by `make generate`; not edited by hand.
"""The one place where requests leave: their turn, their connection, and whether they go again."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import Any, Final

import httpx

from altegio._answer import Received
from altegio._credentials import Credentials
from altegio._errors import APIConnectionError, APITimeoutError, UnexpectedResponseError
from altegio._model import UNSET
from altegio._operation import Access, Call
from altegio._primitives import Connections, Waiter
from altegio._rate_limit import Limiter, RateLimit, limiter_for
from altegio._request import check_kind, checked_url, form_of, host_of, no_cookies
from altegio._retry import RefusedError, Resending, SendOptions, unanswered
from altegio._settings import ACCEPT, MAX_ANSWER_BYTES
from altegio._version import __version__
from altegio._waiting import switches

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
        self._headers = httpx.Headers(
            {"Accept": ACCEPT, "User-Agent": f"altegio-sdk/{__version__}"}
        )
        self._headers.update(headers)
        self._limiter = limiter_for(host_of(base_url), rate_limit) if rate_limit else None

        def connect() -> httpx.Client:
            return httpx.Client(transport=transport, event_hooks=event_hooks, cookies=no_cookies())

        self._connections = Connections(connect, http_client, owned=transport is None)

    def send_call(
        self, call: Call[Any], credentials: Credentials, options: SendOptions
    ) -> Received:
        """Send a call described by a generated function."""
        operation = call.operation
        content: dict[str, Any] = {}
        if call.body is not UNSET:
            content = form_of(call.body) if operation.multipart else {"json": call.json}
        if params := call.params:
            content["params"] = params
        return self.send(
            operation.method,
            call.path,
            operation.id,
            credentials,
            options,
            access=operation.access,
            repeatable=operation.repeatable,
            **content,
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
        headers: Mapping[str, str] | None = None,
        **content: Any,
    ) -> Received:
        """Send a request until it is answered, or may not be sent again."""
        http = self._connections.get()
        merged = self._headers.copy()
        merged.update(headers)
        request = http.build_request(
            method, self.base_url + path, headers=merged, timeout=options.timeout, **content
        )
        authorization = credentials.authorization(access, name)
        if authorization is not None:
            request.headers["Authorization"] = authorization
            del authorization  # a token is no local variable for a traceback to show
        resending = Resending(options, repeatable=repeatable, limiter=self._limiter)
        try:
            return self._attempt(http, request, name, resending)
        except (RefusedError, APIConnectionError) as failure:
            return self._again(http, request, name, resending, failure)

    def _again(
        self,
        http: httpx.Client,
        request: httpx.Request,
        name: str,
        resending: Resending,
        failure: RefusedError | APIConnectionError,
    ) -> Received:
        """Send again for as long as that is safe and the options allow it."""
        if not resending.wanted(failure):
            return resending.give_up(failure)
        from tenacity import Retrying

        try:
            for attempt in Retrying(**resending.policy()):
                with attempt:
                    if attempt.retry_state.attempt_number == 1:
                        raise failure
                    return self._attempt(http, request, name, resending)
        except (RefusedError, APIConnectionError) as last:
            return resending.give_up(last)
        raise AssertionError("unreachable: every attempt returns or raises")

    def _attempt(
        self, http: httpx.Client, request: httpx.Request, name: str, resending: Resending
    ) -> Received:
        """Send once, when it is its turn, and load the answer."""
        resending.attempts += 1
        started = time.monotonic()
        limiter = self._limiter if switches.waits else None
        if limiter is not None and not limiter.at_once():
            self._wait_for_turn(limiter, request, name, resending)
        sent = time.monotonic()
        status: object = "no answer"
        try:
            received = self._exchange(http, request, name)
            status = received.status_code
        finally:
            if log.isEnabledFor(logging.DEBUG):
                log.debug(
                    "%s: %s in %.0f ms, attempt %d, waited %.0f ms",
                    name,
                    status,
                    (time.monotonic() - sent) * 1000,
                    resending.attempts,
                    (sent - started) * 1000,
                )
        return resending.judged(received)

    def _exchange(self, http: httpx.Client, request: httpx.Request, name: str) -> Received:
        chunks: list[bytes] = []
        size = 0
        try:
            # A token must not follow a redirect to another host, nor give way to a login that a
            # client from outside has for something else.
            response = http.send(request, stream=True, auth=None, follow_redirects=False)
            try:
                for chunk in response.iter_bytes():
                    size += len(chunk)
                    if size > MAX_ANSWER_BYTES:
                        break
                    chunks.append(chunk)
            finally:
                response.close()
        except httpx.RequestError as error:
            raise unanswered(error, name) from error
        received = Received(
            request.method,
            request.url.path,
            response.status_code,
            response.reason_phrase,
            response.headers,
            b"".join(chunks),
        )
        if size > MAX_ANSWER_BYTES:
            raise UnexpectedResponseError(
                f"{name} ({received.method} {received.path}) answered {received.status_code} with "
                f"more than {MAX_ANSWER_BYTES:,} bytes, which is no answer of the API",
                method=received.method,
                path=received.path,
                operation=name,
                may_have_been_carried_out=True,
                status_code=received.status_code,
                body=None,
            )
        return received

    def _wait_for_turn(
        self, limiter: Limiter, request: httpx.Request, name: str, resending: Resending
    ) -> None:
        """Wait until the rate limit lets a request leave, at most as long as the call may wait."""
        patience = resending.patience()
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
            settings = limiter.settings
            raise APITimeoutError(
                f"{name} ({request.method} {request.url.path}): within {patience:.1f} s the rate "
                f"limit ({settings.per_second} a second, {settings.per_minute} a minute for all "
                "calls together) left no place; nothing was sent",
                method=request.method,
                path=request.url.path,
                operation=name,
                may_have_been_carried_out=False,
            ) from None
        finally:
            limiter.leave(waiter)

    def close(self) -> None:
        """Close the connections, unless they came from outside."""
        self._connections.close()
