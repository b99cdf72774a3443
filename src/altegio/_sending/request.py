"""Requests built from calls, and checks of a client's arguments."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from http.cookiejar import CookieJar
from typing import Any, Final
from urllib.parse import unquote, urlencode, urlsplit

from altegio import _http
from altegio._calls.arguments import require_type
from altegio._calls.operation import Call, Operation
from altegio._calls.wire import UNSET
from altegio._settings import PRODUCTION

__all__ = [
    "NoCookies",
    "address",
    "build_request",
    "check_kind",
    "checked_headers",
    "checked_hooks",
    "checked_method",
    "checked_path",
    "checked_proxy",
    "checked_query",
    "checked_url",
    "for_log",
]

_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
#: Types of query parameters, of which a list is accepted too.
_PARAMETERS: Final = (str, int, float, Decimal, date, time, Enum)
#: A path segment that is not a plain word, such as an id or a phone number.
_VALUE: Final = r"(?<=/)[^/]*[^a-z_/][^/]*"
_PROXY_SCHEMES: Final = ("http", "https", "socks5", "socks5h")


def address(base_url: str, operation: Operation[Any], hosts: frozenset[str]) -> str:
    """Return the URL that an operation's path continues.

    An operation with its own server goes there from a client of the production API. Any other base
    URL (a sandbox, a proxy) stands for all servers: such an operation goes to its origin.

    Args:
        base_url: The client's base URL.
        operation: The operation.
        hosts: The hosts that tokens may go to.

    Raises:
        ValueError: The operation's server is not one of these hosts.
    """
    if not operation.server:
        return base_url
    server = urlsplit(operation.server)
    if base_url != PRODUCTION:
        own = urlsplit(base_url)
        return f"{own.scheme}://{own.netloc}{server.path.rstrip('/')}"
    if server.scheme != "https" or server.netloc not in hosts:
        raise ValueError(
            f"{operation.id} can't be sent: tokens go to {', '.join(sorted(hosts))} over https "
            f"only, not to {operation.server}"
        )
    return operation.server.rstrip("/")


def build_request(
    http: Any, base_url: str, call: Call[Any], headers: Mapping[str, str]
) -> _http.Request:
    """Build the request that sends a call, but for its authorization.

    httpx's own ``build_request`` parses the URL twice, and would add the cookies that a caller's
    client may keep: one user's cookie must not be sent with another's token.

    Args:
        http: The HTTP client that will send it.
        base_url: The URL that the call's path is appended to.
        call: The call.
        headers: Headers besides those of the HTTP client.
    """
    library = _http.library_of(http)
    content: dict[str, Any] = {}
    if call.body is not UNSET:
        content = _form_of(call.body) if call.operation.multipart else {"json": call.json}
    url, params, problem = base_url + call.path, call.params, ""
    sent = library.Headers(http.headers)
    if headers:
        sent.update(headers)
    request: _http.Request | None = None
    try:
        query = str(http.params.merge(params)) if http.params else urlencode(params)
        request = library.Request(
            call.operation.method, f"{url}?{query}" if query else url, headers=sent, **content
        )
    except _http.errors("InvalidURL") as error:
        problem = str(error)
    except UnicodeEncodeError:
        problem = "a string in it holds half of a surrogate pair"
    finally:
        content.clear()  # it may hold a password, which error reporters would show
    if request is None:  # raised outside the handler: the first error's frames may hold one, too
        raise ValueError(f"{call.operation.id} can't be sent: {problem}")
    return request


def _form_of(body: Any) -> dict[str, Any]:
    """Encode a model as a multipart form, with binary fields as files."""
    parts: dict[str, Any] = {}
    for wire, value in body.wire_values():
        if isinstance(value, str | int | float):
            # A part without a file name: httpx sends ``data`` alone urlencoded.
            parts[wire] = (None, str(value))
        elif value is not None:
            # A stream that cannot seek is read into memory, or a retry would send nothing.
            once = hasattr(value, "read") and not value.seekable()
            parts[wire] = value.read() if once else value
    return {"files": parts}


class NoCookies(CookieJar):
    """A cookie jar that stays empty: one user's cookie must not be sent with another's token.

    A cookie policy would do, but a jar has a lock, which an exception from a signal handler can
    leave locked for all threads.
    """

    def extract_cookies(self, response: object, request: object) -> None:
        """Keep no cookie."""

    def add_cookie_header(self, request: object) -> None:
        """Send no cookie."""


def checked_url(url: Any) -> str:
    """Check a base URL; return it without its last slash."""
    if not isinstance(url, str):
        raise TypeError(f"base_url must be a string, got {type(url).__name__}: pass str(…)")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            f"base_url must be an http(s) URL such as 'https://host/path', got {url!r}"
        )
    if parts.username is not None or set("?#") & set(url):
        # Not shown: a login in it is a secret.
        raise ValueError("base_url must have no login, query or fragment: only scheme, host, path")
    return url.rstrip("/")


def checked_proxy(proxy: str) -> str:
    """Check a proxy's URL; errors do not show it, because it may hold a password."""
    require_type(proxy, str, "proxy")
    try:
        parts: Any = urlsplit(proxy)
        usable = parts.scheme in _PROXY_SCHEMES and parts.hostname
    except ValueError:
        usable = False
    parts = None  # raised outside the handler and without the parts: both may hold the password
    if not usable:
        raise ValueError(
            "proxy must be a URL such as 'http://user:password@host:3128', with one of the schemes "
            f"{', '.join(_PROXY_SCHEMES)}"
        )
    return proxy


def checked_method(method: Any) -> str:
    """Check an HTTP method; return it in capitals."""
    if not isinstance(method, str) or not (method.isascii() and method.isalpha()):
        raise ValueError(f"method must be an HTTP method such as 'GET', got {method!r}")
    return method.upper()


def checked_path(path: str) -> str:
    """Check that the path of a custom request stays below the base URL."""
    require_type(path, str, "path")
    if not path.startswith("/") or path.startswith("//"):
        raise ValueError(f"path must begin with one slash and is below the base URL, got {path!r}")
    if not path.isprintable() or set("?#\\{}") & set(path):
        raise ValueError(
            "path must have no query, fragment, placeholder, backslash or control character: "
            f"pass params and quote its values, got {path!r}"
        )
    if {".", ".."} & set(unquote(path).replace("\\", "/").split("/")):
        raise ValueError(f"path must have no segments '.' and '..', got {path!r}")
    return path


def checked_headers(headers: Mapping[str, str], name: str = "headers") -> Mapping[str, str]:
    """Check headers, so that no value can inject another header."""
    require_type(headers, Mapping, name)
    unchecked: Mapping[Any, Any] = headers
    for header, value in unchecked.items():
        if not isinstance(header, str) or not isinstance(value, str):
            raise TypeError(f"header {header!r}: name and value must be strings")
        if not re.fullmatch(_HEADER_NAME, header) or not (value.isascii() and value.isprintable()):
            # The value is not shown: it may be a secret.
            raise ValueError(f"header {header!r}: name and value must be printable ASCII")
    return headers


def checked_query(query: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Check the parameters of a query; return them."""
    require_type(query, Mapping, name)
    unchecked: Mapping[Any, Any] = query
    for key, value in unchecked.items():
        if not isinstance(key, str):
            raise TypeError(f"{name}: names must be strings, got {key!r}")
        for part in value if isinstance(value, list | tuple | set | frozenset) else (value,):
            left_out = part is value and (value is None or value is UNSET)
            if not left_out and not isinstance(part, _PARAMETERS):
                raise TypeError(
                    f"{name}[{key!r}] must be a string, number, date, flag or a list of them, "
                    f"got {type(part).__name__}"
                )
    return query


def for_log(name: str) -> str:
    """Return an operation's name, without the values in a custom request's path."""
    return re.sub(_VALUE, "*", name)


def check_kind(value: object, name: str, kind: str) -> None:
    """Check that an object is httpx's or httpx2's, and not of the other world (sync, async)."""
    if value is not None and not isinstance(value, _http.classes(kind)):
        raise TypeError(
            f"{name} must be an httpx.{kind} or httpx2.{kind}, got {type(value).__module__}."
            f"{type(value).__name__}"
        )


def checked_hooks(hooks: Any, *, asynchronous: bool) -> dict[str, list[Any]]:
    """Check event hooks; return them by event."""
    expected = "event_hooks must be {'request': [function, …], 'response': [function, …]}"
    if not isinstance(hooks, Mapping):
        raise TypeError(f"{expected}, got {type(hooks).__name__}")
    for event, functions in hooks.items():
        if event not in ("request", "response"):
            raise ValueError(f"{expected}, got {event!r}")
        if not isinstance(functions, list | tuple) or not all(map(callable, functions)):
            raise TypeError(f"{expected}, got {event!r} with no list of functions")
        if not asynchronous and any(map(_is_asynchronous, functions)):
            raise TypeError(f"an asynchronous event hook ({event!r}) needs AsyncAltegio")
    return {
        event: [_awaited(hook) if asynchronous else hook for hook in functions]
        for event, functions in hooks.items()
    }


def _is_asynchronous(hook: Any) -> bool:
    return inspect.iscoroutinefunction(hook) or inspect.iscoroutinefunction(type(hook).__call__)


def _awaited(hook: Any) -> Any:
    """Let a plain function be a hook, too: httpx would fail after the request was carried out."""

    async def call(subject: Any) -> None:
        result = hook(subject)
        if inspect.isawaitable(result):
            await result

    return call
