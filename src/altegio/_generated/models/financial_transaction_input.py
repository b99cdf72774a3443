from __future__ import annotations

import datetime as dt

from ..._model import UNSET, Request, Unset


class FinancialTransactionInput(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
    },
):
    """Financial transaction input."""

    #: payment item
    expense_id: int | Unset = UNSET
    amount: int | float | Unset = UNSET
    #: cash desk or account
    account_id: int | Unset = UNSET
    client_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET
    #: team member
    team_member_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    #: when the transaction was created
    date: dt.datetime | Unset = UNSET
