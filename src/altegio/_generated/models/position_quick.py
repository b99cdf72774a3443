from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class PositionQuick(
    Answer,
    kw_only=True,
):
    """Position quick."""

    #: position id
    id: int | None = None
    #: chain where the position was created
    chain_id: int | None = None
    title: str | None = None
    description: str | None = None
    #: how services bind to the position: 0 off, 2 strict
    services_binding_type: int | None = None
    #: fields a team member must have filled before being linked to the position
    rules_required_fields: list[str] | None = None
    #: team members can be linked only in the chain
    only_chain_appointment: bool | None = None
