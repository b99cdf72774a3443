# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import Request


class MembershipFreeze(Request, kw_only=True):
    """Until when to freeze a membership."""

    freeze_till: dt.datetime
    """Last frozen moment, ISO 8601."""
