from __future__ import annotations

import datetime as dt

from ..._model import Model, model


@model()
class MembershipsSetPeriod(Model):
    """Memberships set period."""

    id: int | None = None
    period: int | None = None
    period_unit_id: int | None = None
    expiration_date: dt.datetime | None = None
