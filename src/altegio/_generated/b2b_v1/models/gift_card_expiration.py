# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import GiftCardExpirationType, PeriodUnit


class GiftCardExpiration(Request, kw_only=True):
    """When gift cards of the type expire."""

    type_id: GiftCardExpirationType
    """0 none, 1 fixed date, 2 period from sale."""
    date: dt.datetime | Unset = UNSET
    """ISO 8601, required if type_id is 1."""
    timeout: int | Unset = UNSET
    """Period length, required if type_id is 2."""
    timeout_unit_id: PeriodUnit | Unset = UNSET
    """1 day, 2 week, 3 month, 4 year; required if type_id is 2."""
