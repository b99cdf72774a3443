from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import EventMembershipCheckAttributes


class EventMembershipCheckData(
    Answer,
    kw_only=True,
):
    """Event membership check data."""

    #: ID of the check result
    id: str | None = None
    type: str | None = None
    attributes: EventMembershipCheckAttributes | None = None

    def __post_init__(self) -> None:
        if self.attributes.__class__ is list:
            self._absent("attributes")
