# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class ServiceBalance(Request, kw_only=True):
    """How many visits of a service a membership is to have."""

    service_id: int
    """Id of a service or of a category."""
    balance: int
    """Visits left."""
