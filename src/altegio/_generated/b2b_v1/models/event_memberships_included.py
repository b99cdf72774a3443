# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import Any

from altegio._calls.model import Answer


class EventMembershipsIncluded(Answer, kw_only=True):
    """A membership type that the memberships found refer to."""

    id: str | None = None
    type: str | None = None
    attributes: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.attributes.__class__ is list:
            self._absent("attributes", {})
