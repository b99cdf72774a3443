from __future__ import annotations

from ..._model import UNSET, Model, Unset, model


@model(request=True)
class CardTransactionCreate(Model):
    """Card transaction create."""

    #: above zero deposits, below zero withdraws
    amount: int | float
    #: free comment
    title: str | Unset = UNSET
