"""httpx, or httpx2 where it is installed: the only module that names either.

httpx2 continues httpx with the same interface. ``altegio-sdk[httpx2]`` installs it beside httpx,
and it is then used for sending; ``ALTEGIO_HTTP_LIBRARY`` overrides that choice. Objects that users
pass in (a client, a transport, a timeout) may come from either, so classes are looked up by name.
"""

from __future__ import annotations

import codecs
import importlib
import logging
import os
import ssl
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

__all__ = [
    "AsyncClient",
    "AsyncTransport",
    "Client",
    "Headers",
    "Request",
    "Response",
    "Timeout",
    "Transport",
    "classes",
    "errors",
    "inspect_at_end",
    "inspect_at_end_async",
    "library",
    "library_of",
    "preload",
    "replace_pools",
    "ssl_context",
]

_NAMES: Final = ("httpx2", "httpx")
_VARIABLE: Final = "ALTEGIO_HTTP_LIBRARY"


def _library() -> Any:
    named = os.environ.get(_VARIABLE)
    if named not in (None, *_NAMES):
        raise ValueError(f"{_VARIABLE} must be 'httpx' or 'httpx2', got {named!r}")
    try:
        return importlib.import_module(named or "httpx2")
    except ModuleNotFoundError as error:
        if named or error.name != "httpx2":
            raise
    return importlib.import_module("httpx")


if TYPE_CHECKING:
    import httpx
    import httpx2

    library = httpx
    AsyncClient: TypeAlias = httpx.AsyncClient | httpx2.AsyncClient
    AsyncTransport: TypeAlias = httpx.AsyncBaseTransport | httpx2.AsyncBaseTransport
    Client: TypeAlias = httpx.Client | httpx2.Client
    Headers: TypeAlias = httpx.Headers | httpx2.Headers
    # Not public: one of them stands for both.
    Request: TypeAlias = httpx.Request
    Response: TypeAlias = httpx.Response
    Timeout: TypeAlias = httpx.Timeout | httpx2.Timeout
    Transport: TypeAlias = httpx.BaseTransport | httpx2.BaseTransport
else:
    library = _library()
    AsyncClient, AsyncTransport = library.AsyncClient, library.AsyncBaseTransport
    Client, Transport = library.Client, library.BaseTransport
    Headers, Request, Response = library.Headers, library.Request, library.Response
    Timeout = library.Timeout


def classes(*names: str) -> tuple[type[Any], ...]:
    """Return the classes of these names in each loaded library, for ``isinstance``."""
    loaded = [sys.modules[name] for name in _NAMES if name in sys.modules]
    return tuple(getattr(module, name) for module in loaded for name in names)


def errors(*names: str) -> tuple[type[Exception], ...]:
    """Return the errors of these names in each loaded library, for ``except``."""
    return classes(*names)


def library_of(client: object) -> Any:
    """Return the library that a client, transport or request belongs to."""
    for name in _NAMES:
        module: Any = sys.modules.get(name)
        kinds = module and (
            module.Client,
            module.AsyncClient,
            module.BaseTransport,
            module.AsyncBaseTransport,
            module.Request,
        )
        if kinds and isinstance(client, kinds):
            return module
    return library


@cache
def ssl_context() -> ssl.SSLContext:
    """Return the default TLS context; creating one is the slowest part of creating a pool."""
    return library.create_ssl_context()


def preload(*, asynchronous: bool) -> None:
    """Import the modules that the first request would import.

    A child that is forked while another thread imports inherits the module's import lock, and
    would wait for it forever; so would all threads after an exception from a signal handler.
    """
    codecs.lookup("idna")  # for the host's name
    core = library.__name__.replace("httpx", "httpcore")
    parts = ("connection", "http11", "proxy", "socks")
    for name in ("altegio", library.__name__, *(f"{core}.{part}" for part in parts)):
        # A logger takes the lock of all loggers when its level is first read.
        for level in (logging.DEBUG, logging.INFO):
            logging.getLogger(name).isEnabledFor(level)
    modules = [core]
    if asynchronous:
        modules += ["anyio._backends._asyncio", f"{core}._backends.anyio"]
    for name in modules:
        with suppress(ImportError):  # then the first request imports them
            importlib.import_module(name)


def replace_pools(client: Client, make: Callable[[Any], Any]) -> None:
    """Replace each connection pool of a client's transports by the result of ``make`` for it."""
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        if pool is not None:
            cast("Any", transport)._pool = make(pool)


#: Attributes through which httpx's and httpcore's streams lead to the connection.
_INNER: Final = ("_stream", "_httpcore_stream", "_connection")


def inspect_at_end(response: Response, *, own: bool = False) -> None:
    """Inspect a response's connection when the response has been read, before it is closed.

    A response hook. httpcore would read leftover bytes as the response to the next request.

    Args:
        response: The response, not read yet.
        own: Whether the connection is certainly used for this response alone, so that it can be
            closed when it can't be inspected. A caller's transport may have read the response.
    """
    if response.is_closed:
        return
    stream: Any = response.stream
    close = stream.close

    def inspect_and_close() -> None:
        del stream.close
        if _discard_unclean(response) and own:
            response.extensions["network_stream"].close()
        close()

    stream.close = inspect_and_close


async def inspect_at_end_async(response: Response, *, own: bool = False) -> None:
    """Do the same for an asynchronous response."""
    if response.is_closed:
        return
    stream: Any = response.stream
    close = stream.aclose

    async def inspect_and_close() -> None:
        del stream.aclose
        if _discard_unclean(response) and own:
            await response.extensions["network_stream"].aclose()
        await close()

    stream.aclose = inspect_and_close


def _discard_unclean(response: Response) -> bool:
    """Keep httpcore from reusing a connection that may hold more bytes than this response.

    Returns:
        Whether the connection could not be reached.
    """
    network = response.extensions.get("network_stream")
    if network is None or response.http_version == "HTTP/2":
        return False  # not httpcore's, or framed
    connection: Any = response.stream
    while connection is not None and not hasattr(connection, "_h11_state"):
        candidates = (getattr(connection, name, None) for name in _INNER)
        connection = next((inner for inner in candidates if inner is not None), None)
    if connection is None:
        return True
    h11 = connection._h11_state
    # These have no body. If a server sends one, it may arrive too late to be noticed here.
    bodiless = response.status_code in (204, 304) or response.request.method == "HEAD"
    if bodiless or h11.trailing_data[0] or _buffered(network):
        h11.send_failed()  # so httpcore closes the connection with the response
    return False


def _buffered(network: Any) -> bool:
    """Return whether bytes were received that httpcore has not read yet.

    httpcore itself notices bytes that are still in the socket before it reuses a connection.
    """
    tls = network.get_extra_info("ssl_object")
    if isinstance(tls, ssl.SSLObject):
        try:
            tls.read(1)  # from memory, where whole TLS records may wait
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLError:
            return True  # the end of the connection
        else:
            return True
    elif tls is not None and tls.pending():
        return True
    stream = getattr(network, "_stream", None)  # anyio's
    stream = getattr(stream, "transport_stream", stream)
    return bool(getattr(getattr(stream, "_protocol", None), "read_queue", None))
