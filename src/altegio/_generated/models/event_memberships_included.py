from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventMembershipsIncluded(
    Answer,
    kw_only=True,
):
    """Event memberships included."""

    id: str | None = None
    type: str | None = None
    attributes: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.attributes.__class__ is list:
            self._absent("attributes", {})
