"""Base URLs and default limits."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

__all__ = [
    "ACCEPT",
    "BASE_URL",
    "DEFAULT_TIMEOUT",
    "MAX_ANSWER_BYTES",
    "MAX_IN_FLIGHT",
    "MAX_RETRIES",
    "MOCK_SERVER",
    "PRODUCTION",
    "TOTAL_TIMEOUT",
    "is_local",
]

PRODUCTION: Final = "https://api.alteg.io/api/v1"
"""The API itself."""

BASE_URL: Final = "ALTEGIO_BASE_URL"
"""The environment variable with the API's URL, used where no argument names one."""

MOCK_SERVER: Final = "https://developer.alteg.io/_mock/en/b2b-v1/openapi"
"""The publisher's mock, which answers from the description's examples."""

DEFAULT_TIMEOUT: Final = 30.0
"""Seconds for one attempt to connect, to send and to read."""

MAX_RETRIES: Final = 2
"""Maximum number of retries of a request."""

TOTAL_TIMEOUT: Final = 120.0
"""Seconds for all attempts and the pauses between them."""

MAX_ANSWER_BYTES: Final = 50 * 2**20
"""Maximum length of an answer in bytes; a longer one is not read to its end."""

MAX_IN_FLIGHT: Final = 8
"""Pages of one iteration requested at once: five a second with a latency of a second and a half."""

ACCEPT: Final = "application/vnd.api.v2+json"
"""Without it the API leaves the envelope out."""


def is_local(url: str) -> bool:
    """Return whether a URL names a server on this machine, such as the sandbox."""
    host = str(urlsplit(url).hostname)
    try:
        return ip_address(host).is_loopback
    except ValueError:  # a name
        return host == "localhost"
