from __future__ import annotations

from ..._model import UNSET, Request, Unset


class ServiceLinkPrice(
    Request,
    kw_only=True,
):
    """Member's own price; null means the service's default price."""

    #: price from
    min: int | float | Unset = UNSET
    #: price up to; null if the price is fixed
    max: int | float | None | Unset = UNSET
