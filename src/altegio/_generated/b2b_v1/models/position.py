# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class Position(AnswerModel, kw_only=True):
    """A job that a team member holds.

    Attributes:
        id: Position ID.
        chain_id: Chain where the position was created.
        services_binding_type: How services bind to the position: 0 off, 2 strict.
        rules_required_fields: Fields that a team member must have before being linked to the
            position.
        only_chain_appointment: Whether team members can be linked only in the chain.
    """

    id: int = ALWAYS_SENT
    """Position ID."""
    title: str | None = None
    chain_id: int | None = None
    """Chain where the position was created."""
    description: str | None = None
    services_binding_type: int | None = None
    """How services bind to the position: 0 off, 2 strict."""
    rules_required_fields: list[str] | None = None
    """Fields that a team member must have before being linked to the position."""
    only_chain_appointment: bool | None = None
    """Whether team members can be linked only in the chain."""
