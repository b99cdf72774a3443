from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType


class LocationAccountPaymentDeposit(
    Answer,
    kw_only=True,
):
    """Personal account the money is taken from."""

    id: int | None = None
    #: available balance
    balance: int | float | None = None
    #: held by reservations that are still active
    reserved_balance: int | float | None = None
    #: kind of personal account
    type: DocumentType | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
