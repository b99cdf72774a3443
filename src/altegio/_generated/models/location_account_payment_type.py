from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class LocationAccountPaymentType(
    Answer,
    kw_only=True,
):
    """Location account payment type."""

    id: int | None = None
    title: str | None = None
    is_code_required: bool | None = None
