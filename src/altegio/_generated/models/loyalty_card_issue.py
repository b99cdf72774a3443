from __future__ import annotations

from ..._model import UNSET, Request, Unset


class LoyaltyCardIssue(
    Request,
    kw_only=True,
):
    """Loyalty card issue."""

    loyalty_card_number: int | str | Unset = UNSET
    loyalty_card_type_id: int | str | Unset = UNSET
    #: client phone as digits without the plus sign
    phone: int | str | Unset = UNSET
