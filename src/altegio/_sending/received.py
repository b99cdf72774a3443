"""A response as it was received: its body loaded, not yet read."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import isfinite

import msgspec

from altegio import _http
from altegio._errors import UnexpectedResponseError

__all__ = ["Received", "retry_after", "unusable"]


class Received(msgspec.Struct, frozen=True):
    """A response with its body loaded, and what it answers."""

    method: str
    path: str
    status_code: int
    reason: str
    headers: _http.Headers
    content: bytes
    host: str = ""

    @property
    def is_success(self) -> bool:
        """Whether the status says that the call succeeded."""
        return 200 <= self.status_code < 300

    @property
    def may_have_been_carried_out(self) -> bool:
        """Whether the status leaves it open that the server did what was asked."""
        if self.status_code == 503 and "retry-after" in self.headers:
            return False
        return not 400 <= self.status_code < 500

    @property
    def is_gateway_page(self) -> bool:
        """Whether a gateway in front of the API refused: its 403 is a page and passes."""
        return self.status_code == 403 and self.content.lstrip()[:1] == b"<"

    def __repr__(self) -> str:
        # The content may be a token: it is what a login answers.
        return f"Received({self.method} {self.path}: {self.status_code})"


def unusable(response: Received, name: str, what: str) -> UnexpectedResponseError:
    """The error for an answer that was not read to its end."""
    return UnexpectedResponseError(
        f"{name} ({response.method} {response.path}) answered {response.status_code} with {what}, "
        "which is no answer of the API",
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
    """Seconds to wait from a ``Retry-After`` header, given in seconds or as a date."""
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
