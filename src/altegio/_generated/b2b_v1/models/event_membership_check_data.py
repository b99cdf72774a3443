# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import EventMembershipCheckAttributes


class EventMembershipCheckData(Answer, kw_only=True):
    """What was found out about the membership that was checked."""

    id: str | None = None
    """ID of the check result."""
    type: str | None = None
    attributes: EventMembershipCheckAttributes | None = None

    def __post_init__(self) -> None:
        if self.attributes.__class__ is list:
            self._absent("attributes")
