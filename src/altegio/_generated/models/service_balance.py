from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class ServiceBalance(
    Request,
    kw_only=True,
):
    """Service balance."""

    #: id of a service or of a category
    service_id: int
    #: visits left
    balance: int | float
