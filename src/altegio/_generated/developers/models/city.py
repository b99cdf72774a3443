# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer


class City(Answer, kw_only=True):
    """City."""

    id: int = PROMISED
    country_id: int | None = None
    title: str | None = None
