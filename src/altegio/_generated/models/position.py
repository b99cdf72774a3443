from __future__ import annotations

from ..._model import Answer


class Position(
    Answer,
    kw_only=True,
):
    """An object when a position is assigned, else null or an empty array."""

    #: position id
    id: int | None = None
    title: str | None = None
    #: chain where the position was created
    chain_id: int | None = None
    description: str | None = None
    #: how services bind to the position: 0 off, 2 strict
    services_binding_type: int | None = None
    #: fields a team member must have filled before being linked to the position
    rules_required_fields: list[str] | None = None
    #: team members can be linked only in the chain
    only_chain_appointment: bool | None = None
