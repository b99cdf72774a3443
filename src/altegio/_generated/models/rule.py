from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "promotion_id": "loyalty_program_id",
    }
)
class Rule(Model):
    """Rule."""

    id: int | None = None
    #: promotion the rule belongs to
    promotion_id: int | None = None
    #: promotion type ID
    loyalty_type_id: int | None = None
    #: threshold from which the rule applies
    value: int | float | None = None
    parameter: int | float | None = None
