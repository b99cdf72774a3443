# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import Any

from altegio._calls.model import UNSET, Request, Unset


class PermissionValueInput(Request, kw_only=True):
    """A permission to set, and its value."""

    slug: str | Unset = UNSET
    value: str | int | float | bool | list[Any] | None | Unset = UNSET
