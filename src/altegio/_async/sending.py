"""The one place where requests leave: connection pool, timeouts, headers."""

from __future__ import annotations

from collections.abc import Mapping
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
NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


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
        parts = urlsplit(base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"base_url must be an http(s) URL, got {base_url!r}")
        if http_client is not None and transport is not None:
            raise ValueError(
                "pass http_client or transport, not both: a client has its own transport"
            )
        self.base_url = base_url.rstrip("/")
        self._timeout = timeout
        self._headers = {"Accept": ACCEPT, "User-Agent": f"altegio-sdk/{__version__}", **headers}
        self._owned = http_client is None
        # Redirects stay off: a token must not follow one to another host.
        self._http = http_client or httpx.AsyncClient(transport=transport, follow_redirects=False)

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
        request = self._http.build_request(
            method,
            self.base_url + path,
            headers={**self._headers, **headers},
            timeout=self._timeout,
            **content,
        )
        try:
            response = await self._http.send(request, follow_redirects=False)
        except httpx.TimeoutException as error:
            raise _unanswered(
                APITimeoutError, "did not answer in time", error, method, path, name
            ) from error
        except httpx.TransportError as error:
            raise _unanswered(
                APIConnectionError, "could not be reached", error, method, path, name
            ) from error
        return response

    async def close(self) -> None:
        """Close the connection pool, unless it came from outside."""
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
    error: httpx.TransportError,
    method: str,
    path: str,
    name: str,
) -> APIConnectionError:
    sent = not isinstance(error, NEVER_SENT)
    certainty = "it may have been carried out" if sent else "it was not carried out"
    reason = str(error) or type(error).__name__
    return kind(
        f"{name} ({method} {path}): the server {what}, {certainty} ({reason})",
        method=method,
        path=path,
        operation=name,
        may_have_been_carried_out=sent,
    )
