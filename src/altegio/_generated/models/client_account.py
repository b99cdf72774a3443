from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ClientAccountClient, Deposit, DepositType


@model()
class ClientAccount(Model):
    """Client account."""

    deposit: Deposit | None = None
    deposit_type: DepositType | None = None
    client: ClientAccountClient | None = None
