from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class MembershipFreeze(
    Request,
    kw_only=True,
):
    """Membership freeze."""

    #: last frozen moment, ISO 8601
    freeze_till: dt.datetime
