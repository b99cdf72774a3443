"""The one place where requests leave: connection pool, timeouts, headers."""

from __future__ import annotations

from collections.abc import Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import httpx

from altegio._credentials import Credentials
from altegio._errors import APIConnectionError, APITimeoutError
from altegio._model import UNSET
from altegio._operation import Call
from altegio._settings import ACCEPT
from altegio._version import __version__

#: Failures of a request that certainly never reached the server.
NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class AsyncSender:
    """Sends requests to one base URL; shared by a client and those made from it for other users."""

    def __init__(
        self,
        *,
        base_url: str,
        timeout: float | httpx.Timeout,
        headers: Mapping[str, str],
        http_client: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        _check_kind(http_client, httpx.AsyncClient, "http_client")
        _check_kind(transport, httpx.AsyncBaseTransport, "transport")
        if http_client is not None and transport is not None:
            raise ValueError(
                "pass http_client or transport, not both: a client has its own transport"
            )
        self.base_url = _checked_url(base_url)
        self._timeout = timeout
        self._headers = httpx.Headers(
            {"Accept": ACCEPT, "User-Agent": f"altegio-sdk/{__version__}"}
        )
        self._headers.update(headers)
        self._owned = http_client is None and transport is None
        # A cookie that the server sets for one user must not go along with another's token.
        no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
        self._http = http_client or httpx.AsyncClient(transport=transport, cookies=no_cookies)

    async def send_call(self, call: Call[Any], credentials: Credentials) -> httpx.Response:
        """Send a call described by a generated function."""
        operation = call.operation
        headers: dict[str, str] = {}
        authorization = credentials.authorization(operation.access, operation.id)
        if authorization is not None:
            headers["Authorization"] = authorization
        content: dict[str, Any] = {}
        if call.body is not UNSET:
            content = form_of(call.body) if operation.multipart else {"json": call.json}
        return await self.send(
            operation.method, call.path, operation.id, headers, params=call.params, **content
        )

    async def send(
        self, method: str, path: str, name: str, headers: Mapping[str, str], **content: Any
    ) -> httpx.Response:
        """Send one request and load its response."""
        if not content.get("params"):
            content.pop("params", None)
        merged = self._headers.copy()
        merged.update(headers)
        request = self._http.build_request(
            method, self.base_url + path, headers=merged, timeout=self._timeout, **content
        )
        try:
            # A token must not follow a redirect to another host, nor give way to a login that a
            # passed-in client has for something else.
            return await self._http.send(request, auth=None, follow_redirects=False)
        except httpx.TimeoutException as error:
            raise _unanswered(
                APITimeoutError, "the server did not answer in time", error, request, name
            ) from error
        except NEVER_SENT as error:
            raise _unanswered(
                APIConnectionError, "the server could not be reached", error, request, name
            ) from error
        except httpx.RequestError as error:
            raise _unanswered(
                APIConnectionError, "the connection broke off", error, request, name
            ) from error

    async def close(self) -> None:
        """Close the connection pool, unless it or its transport came from outside."""
        if self._owned:
            await self._http.aclose()


def form_of(body: Any) -> dict[str, Any]:
    """A model as a multipart form: binary fields are files."""
    data, files = {}, {}
    for name, wire in zip(body.__struct_fields__, body.__struct_encode_fields__, strict=True):
        value = getattr(body, name)
        if value is UNSET or value is None:
            continue
        if isinstance(value, str | int | float):
            data[wire] = str(value)
        else:
            files[wire] = value
    return {"data": data, "files": files}


def _unanswered(
    kind: type[APIConnectionError],
    what: str,
    error: httpx.RequestError,
    request: httpx.Request,
    name: str,
) -> APIConnectionError:
    sent = not isinstance(error, NEVER_SENT)
    certainty = "it may have been carried out" if sent else "it was not carried out"
    method, path = request.method, request.url.path
    reason = str(error) or type(error).__name__
    return kind(
        f"{name} ({method} {path}): {what}, {certainty} ({reason})",
        method=method,
        path=path,
        operation=name,
        may_have_been_carried_out=sent,
    )


def _checked_url(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            f"base_url must be an http(s) URL such as 'https://host/path', got {url!r}"
        )
    if parts.username is not None or parts.query or parts.fragment:
        # Not shown: a login in it is a secret.
        raise ValueError("base_url must have no login, query or fragment: only scheme, host, path")
    return url.rstrip("/")


def _check_kind(given: object, kind: type, name: str) -> None:
    if given is not None and not isinstance(given, kind):
        raise TypeError(f"{name} must be an httpx.{kind.__name__}, got {type(given).__name__}")
