from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from . import Interval


@model(request=True)
class Availability(Model):
    """Availability."""

    #: 1 Monday to 7 Sunday
    week_days: list[int] | Unset = UNSET
    intervals: list[Interval] | Unset = UNSET
