from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ProductCorrectionRule(
    Request,
    kw_only=True,
):
    """Product correction rule."""

    #: transaction type
    type: int | Unset = UNSET
    #: unit the correction is based on
    base_unit: str | Unset = UNSET
