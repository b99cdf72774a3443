from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class LocationAccountPaymentAccount(
    Answer,
    kw_only=True,
):
    """Location account payment account."""

    id: int | None = None
    title: str | None = None
    is_cash: bool | None = None
