# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ClientField, ClientFilter, ClientOrder


class ClientSearch(Request, kw_only=True):
    """Which clients to find, in which order, and with which fields."""

    page: int | Unset = UNSET
    page_size: int | Unset = UNSET
    """Results per page, 25 by default, at most 200."""
    fields: list[ClientField | str] | Unset = UNSET
    """Fields wanted in the response."""
    order_by: ClientOrder | str | Unset = UNSET
    order_by_direction: Literal["ASC", "DESC"] | Unset = UNSET
    operation: Literal["AND", "OR"] | Unset = UNSET
    filters: list[ClientFilter] | Unset = UNSET
