from __future__ import annotations

from ..._model import UNSET, Request, Unset


class LoyaltyCardTransactionCreate(
    Request,
    kw_only=True,
):
    """Loyalty card transaction create."""

    #: above zero deposits, below zero withdraws
    amount: int | float
    #: free comment
    title: str | Unset = UNSET
