from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import Interval


class Availability(
    Request,
    kw_only=True,
):
    """Availability."""

    #: 1 Monday to 7 Sunday
    week_days: list[int] | Unset = UNSET
    intervals: list[Interval] | Unset = UNSET
