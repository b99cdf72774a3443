# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import Any

from altegio._calls.model import UNSET, Request, Unset


class ClientFilter(Request, kw_only=True):
    """A condition that the clients found must meet."""

    type: str | Unset = UNSET
    state: dict[str, Any] | Unset = UNSET
