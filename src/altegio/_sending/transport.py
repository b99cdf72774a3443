"""Transport options: the construction of a client's HTTP clients, proxies and certificates."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Final
from urllib.parse import urlsplit

from altegio import _http
from altegio._secrets import Secret
from altegio._settings import ACCEPT, is_local
from altegio._version import __version__

from .content import ACCEPT_ENCODING
from .credentials import Credentials
from .request import NoCookies, check_kind, checked_headers, checked_hooks, checked_proxy

__all__ = ["AsyncTransportOptions", "TransportOptions", "own_headers", "warn_of_plain_http"]

log: Final = logging.getLogger("altegio")


class TransportOptions:
    """Checked transport options of a client, and the factory of its HTTP clients."""

    client_kind: ClassVar = "Client"
    transport_kind: ClassVar = "BaseTransport"
    inspect: ClassVar[Any] = staticmethod(_http.inspect_at_end)

    def __init__(
        self,
        *,
        http_client: Any,
        transport: Any,
        event_hooks: Mapping[str, list[Any]] | None,
        proxy: str | None,
        verify: bool | str | ssl.SSLContext,
    ) -> None:
        check_kind(http_client, "http_client", self.client_kind)
        check_kind(transport, "transport", self.transport_kind)
        tls = {"proxy": proxy, "verify": None if verify is True else verify}
        for owner, given, others in (
            (
                "http_client",
                http_client,
                {"transport": transport, "event_hooks": event_hooks, **tls},
            ),
            ("transport", transport, tls),
        ):
            for name, other in others.items():
                if given is not None and other is not None:
                    raise ValueError(f"pass {owner} or {name}, not both: {owner} has its own")
        self.http_client, self.transport = http_client, transport
        asynchronous = self.client_kind == "AsyncClient"
        hooks = {} if event_hooks is None else event_hooks
        self._hooks = checked_hooks(hooks, asynchronous=asynchronous)
        self._proxy = None if proxy is None else Secret(checked_proxy(proxy))
        self._verify = _tls_context(verify) if transport is None and http_client is None else True

    def make(self, headers: Mapping[str, str]) -> Any:
        """Create an HTTP client, of the same library as the caller's transport if there is one."""
        library = _http.library_of(self.transport)
        # The first hook: another may read the response.
        inspect = partial(self.inspect, own=self.transport is None)
        hooks = {**self._hooks, "response": [inspect, *self._hooks.get("response", [])]}
        return getattr(library, self.client_kind)(
            headers=headers,
            verify=self._verify,
            # places.py counts concurrent calls: httpcore would count leaked connections, too.
            limits=library.Limits(max_connections=None, max_keepalive_connections=None),
            transport=self.transport,
            proxy=self._proxy,
            event_hooks=hooks,
            cookies=NoCookies(),
        )


class AsyncTransportOptions(TransportOptions):
    """Transport options of the asynchronous client."""

    client_kind: ClassVar = "AsyncClient"
    transport_kind: ClassVar = "AsyncBaseTransport"
    inspect: ClassVar[Any] = staticmethod(_http.inspect_at_end_async)


def _tls_context(verify: bool | str | ssl.SSLContext) -> ssl.SSLContext:
    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is True:
        return _http.ssl_context()
    if verify is False:
        return _http.library.create_ssl_context(verify=False)
    if not isinstance(verify, str):
        raise TypeError(
            "verify must be a bool, the path of a file or folder of certificates, or an "
            f"ssl.SSLContext, got {type(verify).__name__}"
        )
    if not verify or not Path(verify).exists():
        raise ValueError(
            f"verify must name an existing file or folder of certificates, got {verify!r}"
        )
    if Path(verify).is_dir():
        return ssl.create_default_context(capath=verify)
    return ssl.create_default_context(cafile=verify)


def own_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers of every request: the SDK's, overridden by the user's."""
    own = {
        "accept": ACCEPT,
        "accept-encoding": ACCEPT_ENCODING,
        "user-agent": f"altegio-sdk/{__version__}",
    }
    given = checked_headers(headers, "default_headers")
    return own | {name.lower(): value for name, value in given.items()}


_warned: Final[set[str]] = set()


def warn_of_plain_http(base_url: str, credentials: Credentials) -> None:
    """Warn once when tokens would be sent unencrypted over a network."""
    host = urlsplit(base_url).netloc
    if not base_url.lower().startswith("http:") or not credentials.given or is_local(base_url):
        return
    if host not in _warned:
        _warned.add(host)
        log.warning("base_url is http: tokens are sent to %s unencrypted", host)
