"""Where the API is, and how long to wait for it."""

from __future__ import annotations

from typing import Final

__all__ = ["DEFAULT_TIMEOUT", "MOCK_SERVER", "PRODUCTION"]

PRODUCTION: Final = "https://api.alteg.io/api/v1"
"""The API itself."""

MOCK_SERVER: Final = "https://developer.alteg.io/_mock/en/b2b-v1/openapi"
"""The publisher's mock, which answers from the description's examples."""

DEFAULT_TIMEOUT: Final = 30.0
"""Seconds for one attempt to connect, to send and to read."""

ACCEPT: Final = "application/vnd.api.v2+json"
"""Without it the API leaves the envelope out."""
