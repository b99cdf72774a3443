from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ClientAccountClient, Deposit, DepositType


@model()
class ClientAccountByChainAndPhone(Model):
    """Client account by chain and phone."""

    deposit: Deposit | None = None
    deposit_type: DepositType | None = None
    client: ClientAccountClient | None = None
