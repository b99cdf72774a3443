"""What goes into a request, and checks of what a client is made with."""

from __future__ import annotations

from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

from ._model import UNSET

__all__ = ["check_kind", "checked_url", "form_of", "host_of", "no_cookies"]


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


def no_cookies() -> CookieJar:
    """A jar that keeps nothing: a cookie set for one user must not go with another's token."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


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


def host_of(url: str) -> str:
    """The host and port of a URL, as the rate limit tells servers apart."""
    return urlsplit(url).netloc.lower()


def check_kind(given: object, kind: type, name: str) -> None:
    """Whether something passed in is what httpx needs: the two worlds don't mix."""
    if given is not None and not isinstance(given, kind):
        raise TypeError(f"{name} must be an httpx.{kind.__name__}, got {type(given).__name__}")
