from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import LoyaltyType, Rule


@model()
class Promotion(Model):
    """Promotion."""

    id: int | None = None
    title: str | None = None
    #: threshold from which the rule applies
    value: int | float | None = None
    #: promotion type ID
    loyalty_type_id: int | None = None
    #: whether products earn cashback
    item_type_id: int | None = None
    #: bonus kind - percent discount or fixed sum
    value_unit_id: int | None = None
    #: chain in which the promotion was created
    group_id: int | None = None
    #: promotion type
    loyalty_type: LoyaltyType | None = None
    rules: list[Rule] | None = None
