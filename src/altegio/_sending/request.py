"""What goes into a request, and checks of what a client is made with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final
from urllib.parse import unquote, urlsplit

import httpx

__all__ = [
    "check_kind",
    "checked_headers",
    "checked_path",
    "checked_url",
    "for_log",
    "form_of",
    "host_of",
    "no_cookies",
    "plain_get",
]

_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
#: In a hand-made request's path, a segment that is not a plain word: an id, a phone number.
_VALUE: Final = re.compile(r"(?<=/)[^/]*[^a-z_/][^/]*")


def form_of(body: Any) -> dict[str, Any]:
    """A model as a multipart form: binary fields are files."""
    data, files = {}, {}
    for wire, value in body.wire_values():
        if value is None:
            continue
        if isinstance(value, str | int | float):
            data[wire] = str(value)
        else:
            # What can't be read twice must be in memory, or a second attempt would send nothing.
            once = hasattr(value, "read") and not value.seekable()
            files[wire] = value.read() if once else value
    return {"data": data, "files": files}


def no_cookies() -> CookieJar:
    """A jar that keeps nothing: a cookie set for one user must not go with another's token."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def plain_get(url: str, headers: httpx.Headers) -> httpx.Request:
    """A GET as httpx's ``build_request`` makes it from a client's headers, in half the time.

    That looks at each header several times, and for a body.
    """
    address = httpx.URL(url)
    sent = headers.raw if "host" in headers else [(b"Host", address.netloc), *headers.raw]
    request = httpx.Request("GET", address, headers=sent, stream=httpx.ByteStream(b""))
    request.read()
    return request


def checked_url(url: str) -> str:
    """A base URL without its last slash, if it is one."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            f"base_url must be an http(s) URL such as 'https://host/path', got {url!r}"
        )
    if parts.username is not None or parts.query or parts.fragment:
        # Not shown: a login in it is a secret.
        raise ValueError("base_url must have no login, query or fragment: only scheme, host, path")
    return url.rstrip("/")


def checked_path(path: str) -> str:
    """A hand-made request's path, if it stays below the base URL."""
    if not path.startswith("/") or path.startswith("//"):
        raise ValueError(f"path must begin with one slash and is below the base URL, got {path!r}")
    if not path.isprintable() or set("?#\\") & set(path):
        raise ValueError(
            "path must have no query, fragment, backslash or control character: "
            f"pass params and quote its values, got {path!r}"
        )
    if {".", ".."} & set(unquote(path).replace("\\", "/").split("/")):
        raise ValueError(f"path must have no segments '.' and '..', got {path!r}")
    return path


def checked_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Headers, if none of them can become another header."""
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name) or not (value.isascii() and value.isprintable()):
            # The value is not shown: it may be a secret.
            raise ValueError(f"header {name!r}: name and value must be printable ASCII")
    return headers


def for_log(name: str) -> str:
    """An operation's name without the values in a hand-made request's path."""
    return _VALUE.sub("*", name)


def host_of(url: str) -> str:
    """The host and port of a URL, as the rate limit tells servers apart."""
    return urlsplit(url).netloc.lower()


def check_kind(given: object, kind: type, name: str) -> None:
    """Whether something passed in is what httpx needs: the two worlds don't mix."""
    if given is not None and not isinstance(given, kind):
        raise TypeError(f"{name} must be an httpx.{kind.__name__}, got {type(given).__name__}")
