"""Conditions of the search for clients, each with a typed constructor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Self

from altegio._calls.arguments import (
    require_date_range,
    require_integer,
    require_nonblank,
    require_nonempty,
)

__all__ = ["ClientConditions"]


class ClientConditions:
    """Constructors of ``ClientFilter``, one for each condition that the API documents."""

    __slots__ = ()

    @classmethod
    def ids(cls, ids: Iterable[int]) -> Self:
        """Match clients with one of these ids."""
        return cls.raw("id", {"value": require_nonempty(ids, "ids")})

    @classmethod
    def query(cls, query: str) -> Self:
        """Match clients whose name, phone number, e-mail address or card number contains this."""
        return cls.raw("quick_search", {"value": require_nonblank(query, "query")})

    @classmethod
    def importance(cls, levels: Iterable[int]) -> Self:
        """Match clients of one of these levels, members of ``ClientImportance``."""
        return cls.raw("importance", {"value": _codes(levels, "levels")})

    @classmethod
    def tags(cls, tag_ids: Iterable[int]) -> Self:
        """Match clients with one of these tags."""
        return cls.raw("category", {"value": require_nonempty(tag_ids, "tag_ids")})

    @classmethod
    def gender(cls, genders: Iterable[int]) -> Self:
        """Match clients of one of these genders, members of ``Gender``."""
        return cls.raw("gender", {"value": _codes(genders, "genders")})

    @classmethod
    def birth_date(cls, *, start_date: date | None = None, end_date: date | None = None) -> Self:
        """Match clients born between two days, both included; either may be omitted."""
        return cls.raw("birthday", _days(start_date, end_date, ""))

    @classmethod
    def sold_amount(
        cls, *, min_amount: float | None = None, max_amount: float | None = None
    ) -> Self:
        """Match clients who spent an amount in this range, in the main currency unit."""
        return cls.raw("sold_amount", _between(min_amount, max_amount, "amount"))

    @classmethod
    def has_mobile_app(cls) -> Self:
        """Match clients who have the location's mobile app."""
        return cls.raw("has_mobile_app", {"value": True})

    @classmethod
    def has_wallet_card(cls) -> Self:
        """Match clients who have a card in their phone's wallet."""
        return cls.raw("has_passteam_card", {"value": True})

    @classmethod
    def wallet_card_ids(cls, card_ids: Iterable[str]) -> Self:
        """Match clients with one of these cards in their phone's wallet."""
        return cls.raw("passteam_card_ids", {"value": require_nonempty(card_ids, "card_ids")})

    @classmethod
    def appointments(
        cls,
        *,
        team_member_ids: Iterable[int] | None = None,
        service_ids: Iterable[int] | None = None,
        service_category_ids: Iterable[int] | None = None,
        attendance: Iterable[int] | None = None,
        created_start_date: date | None = None,
        created_end_date: date | None = None,
        min_count: int | None = None,
        max_count: int | None = None,
        min_amount: float | None = None,
        max_amount: float | None = None,
    ) -> Self:
        """Match clients with appointments that meet all of these conditions.

        Args:
            team_member_ids: With one of these team members.
            service_ids: For one of these services.
            service_category_ids: For a service of one of these categories.
            attendance: With one of these statuses, members of ``Attendance``.
            created_start_date: Made on this day or later, in the location's time.
            created_end_date: Made on this day or earlier.
            min_count: At least this many such appointments.
            max_count: At most this many.
            min_amount: Sold in them for at least this much, in the main unit of the currency.
            max_amount: For at most this much.

        Raises:
            ValueError: There is no condition, a list is empty, or a minimum is above its maximum.
        """
        lists = {
            "staff": (team_member_ids, "team_member_ids"),
            "service": (service_ids, "service_ids"),
            "service_category": (service_category_ids, "service_category_ids"),
            "status": (attendance, "attendance"),
        }
        state: dict[str, Any] = {
            wire: {"value": _codes(values, name)}
            for wire, (values, name) in lists.items()
            if values is not None
        }
        if created_start_date is not None or created_end_date is not None:
            state["created"] = _days(created_start_date, created_end_date, "created_")
        if min_count is not None or max_count is not None:
            state["records_count"] = _between(min_count, max_count, "count")
        if min_amount is not None or max_amount is not None:
            state["sold_amount"] = _between(min_amount, max_amount, "amount")
        if not state:
            raise ValueError("appointments needs at least one condition, such as service_ids=[…]")
        return cls.raw("record", state)

    @classmethod
    def membership_balance(
        cls, *, min_visits: float | None = None, max_visits: float | None = None
    ) -> Self:
        """Match clients with a number of remaining visits on a membership in this range."""
        balance = _between(min_visits, max_visits, "visits")
        return cls.raw("sale", {"abonement_balance": balance})

    @classmethod
    def raw(cls, filter_type: str, state: Mapping[str, Any]) -> Self:
        """Any other condition, given by its type and state on the wire."""
        model: Any = cls  # the generated model has these fields
        condition: Self = model(
            type=require_nonblank(filter_type, "filter_type"), state=dict(state)
        )
        return condition


def _codes(values: Iterable[int], name: str) -> list[int]:
    codes = enumerate(require_nonempty(values, name))
    return [int(require_integer(code, f"{name}[{place}]")) for place, code in codes]


def _days(first: date | None, last: date | None, prefix: str) -> dict[str, str]:
    """Return days as the moments at which they begin and end, in the location's time."""
    require_date_range(first, last, prefix)
    names = (f"{prefix}start_date", f"{prefix}end_date")
    bounds = _between(first, last, names=names)
    clock = {"from": "00:00:00", "to": "23:59:59"}
    return {end: f"{value.isoformat()} {clock[end]}" for end, value in bounds.items()}


def _between(low: Any, high: Any, what: str = "", *, names: tuple[str, ...] = ()) -> dict[str, Any]:
    first, last = names or (f"min_{what}", f"max_{what}")
    if low is None and high is None:
        raise ValueError(f"pass {first}=…, {last}=… or both")
    if low is not None and high is not None and low > high:
        raise ValueError(f"{first} must not be above {last}, got {low} and {high}")
    return {end: bound for end, bound in (("from", low), ("to", high)) if bound is not None}
