"""Responses as received: body loaded, not yet decoded."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import Any

import msgspec

from altegio import _http
from altegio._calls.wire import BOM
from altegio._errors import UnexpectedResponseError

__all__ = ["Received", "retry_after", "unusable"]


class Received(msgspec.Struct, frozen=True):
    """A response with its body loaded, and the request that it answers."""

    method: str
    path: str
    status_code: int
    reason: str
    headers: _http.Headers
    content: bytes
    host: str = ""
    #: Why there is no content, if it could not be read.
    problem: str = ""
    #: The ``Authorization`` that was sent.
    authorization: str = ""

    @property
    def is_success(self) -> bool:
        """Whether the status says that the call succeeded."""
        return 200 <= self.status_code < 300

    @property
    def may_have_been_carried_out(self) -> bool:
        """Whether the server may have carried out the request, judging by the status."""
        if self.status_code == 503 and "retry-after" in self.headers:
            return False
        return not 400 <= self.status_code < 500

    @property
    def is_gateway_page(self) -> bool:
        """Whether a gateway in front of the API refused with a page; its 403 is temporary."""
        return self.status_code == 403 and self.content.removeprefix(BOM).lstrip()[:1] == b"<"

    def __rich_repr__(self) -> Any:
        # msgspec's would show the content.
        yield self.method
        yield self.path
        yield self.status_code

    def __repr__(self) -> str:
        # The content may be a token: a login answers with one.
        return f"Received({self.method} {self.path}: {self.status_code})"


def unusable(response: Received, name: str, what: str) -> UnexpectedResponseError:
    """Return the error for an answer that could not be read to its end."""
    return UnexpectedResponseError(
        f"{name} ({response.method} {response.path}) answered {response.status_code} with {what}, "
        "which is not an answer of the API",
        method=response.method,
        path=response.path,
        operation=name,
        may_have_been_carried_out=response.may_have_been_carried_out,
        status_code=response.status_code,
        body=None,
        headers=response.headers,
        host=response.host,
        retry_after=retry_after(response.headers.get("retry-after")),
    )


def retry_after(header: str | None, now: datetime | None = None) -> float | None:
    """Parse a ``Retry-After`` header, seconds or a date, as seconds to wait."""
    if not header:
        return None
    try:
        seconds = float(header)
    except ValueError:
        pass
    else:
        return max(0.0, seconds) if isfinite(seconds) else None
    try:
        moment = parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - (now or datetime.now(UTC))).total_seconds())
