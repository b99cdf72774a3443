# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class ReportedPayment(Answer, kw_only=True):
    """Reported payment."""

    id: int | None = None
