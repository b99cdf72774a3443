from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model()
class LocationAccountPaymentDeposit(Model):
    """Personal account the money is taken from."""

    id: int | None = None
    #: available balance
    balance: int | float | None = None
    #: held by reservations that are still active
    reserved_balance: int | float | None = None
    #: kind of personal account
    type: DocumentType | None = None
