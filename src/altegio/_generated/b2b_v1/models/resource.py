# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ResourceInstance


class Resource(Answer, kw_only=True, rename={"location_id": "salon_id"}):
    """Equipment or a room that services need."""

    id: int | None = None
    """Resource ID."""
    title: str | None = None
    location_id: int | None = None
    instances: list[ResourceInstance] | None = None
