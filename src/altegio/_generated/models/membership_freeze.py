from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(request=True)
class MembershipFreeze(Model):
    """Membership freeze."""

    #: last frozen moment, ISO 8601
    freeze_till: dt.datetime
