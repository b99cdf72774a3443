# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class ServiceLinkPrice(Request, kw_only=True):
    """The price that a team member asks for a service."""

    min: int | float | Unset = UNSET
    """Price from."""
    max: int | float | None | Unset = UNSET
    """Price up to; null if the price is fixed."""
