from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import EventMembershipData


class EventMembershipLoyaltyMembershipType(
    Answer,
    kw_only=True,
):
    """Event membership loyalty membership type."""

    data: EventMembershipData | None = None

    def __post_init__(self) -> None:
        if self.data.__class__ is list:
            self._absent("data")
