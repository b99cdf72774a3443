# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import Request


class MembershipFreeze(Request, kw_only=True, rename={"frozen_until": "freeze_till"}):
    """Until when to freeze a membership."""

    frozen_until: dt.datetime
    """Last frozen moment, ISO 8601."""
