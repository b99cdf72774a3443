from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class VisitUpdateNewTransaction(Model):
    """Visit update new transaction."""

    #: financial transaction id
    id: int | Unset = UNSET
    #: sum
    amount: int | float | Unset = UNSET
    account_id: int | Unset = UNSET
