from __future__ import annotations

import datetime as dt

from ..._model import Model, model


@model()
class Membership(Model):
    """Membership."""

    id: int | None = None
    number: str | None = None
    is_frozen: bool | None = None
    #: days frozen in total
    freeze_period: int | None = None
    freeze_till: dt.datetime | None = None
