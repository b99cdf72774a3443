from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class ProductUpdateCorrectionRule(Model):
    """Product update correction rule."""

    #: transaction type
    type: int | Unset = UNSET
    #: unit the correction is based on
    base_unit: str | Unset = UNSET
